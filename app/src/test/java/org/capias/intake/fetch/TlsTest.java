package org.capias.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Certificates are checked, and the name in them. */
@Timeout(60)
class TlsTest {
  private static final char[] NO_SECRET = "changeit".toCharArray();

  @Test
  void aCertificateNobodyVouchesForIsRefusedAndOneForAnotherNameToo() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    X509Certificate certificate = selfSigned(keys);
    SSLContext theirs = SSLContext.getInstance("TLS");
    KeyStore store = store();
    store.setKeyEntry("site", keys.getPrivate(), NO_SECRET, new X509Certificate[] {certificate});
    KeyManagerFactory keyManagers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keyManagers.init(store, NO_SECRET);
    theirs.init(keyManagers.getKeyManagers(), null, null);
    try (RudeServer server = new RudeServer(theirs.getServerSocketFactory())) {
      server.page("/a", "secret");
      String url = server.url("/a").replace("http:", "https:");
      assertThat(Guest.problem(Guest.get(url)))
          .contains("certificate or encryption not trusted", "site.test");
      assertThat(server.requests()).isEmpty();

      Fetch trusting =
          Guest.fetch(Guest.limits(Duration.ofSeconds(20)), Guest::address, trusting(certificate));
      assertThat(trusting.fetch(url, target -> null).pages()).hasSize(1);
      String other = url.replace("site.test", "127.0.0.1");
      assertThat(Guest.problem(trusting.fetch(other, target -> null)))
          .contains("certificate or encryption not trusted", "127.0.0.1");
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void whatSpeaksNoTlsIsTold() throws Exception {
    try (RudeServer server = new RudeServer()) {
      String url = server.url("/a").replace("http:", "https:");
      Fetch fetch = Guest.fetch(Guest.limits(Duration.ofSeconds(2)));
      assertThat(fetch.fetch(url, target -> null).problems()).hasSize(1);
    }
  }

  private static SSLSocketFactory trusting(X509Certificate certificate) throws Exception {
    KeyStore store = store();
    store.setCertificateEntry("site", certificate);
    TrustManagerFactory managers =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(store);
    SSLContext ours = SSLContext.getInstance("TLS");
    ours.init(null, managers.getTrustManagers(), null);
    return ours.getSocketFactory();
  }

  private static KeyStore store() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, NO_SECRET);
    return store;
  }

  private static X509Certificate selfSigned(KeyPair keys) throws Exception {
    X500Name name = new X500Name("CN=site.test");
    Instant now = Instant.now();
    return new JcaX509CertificateConverter()
        .getCertificate(
            new JcaX509v3CertificateBuilder(
                    name,
                    BigInteger.ONE,
                    Date.from(now.minusSeconds(86400)),
                    Date.from(now.plusSeconds(864000)),
                    name,
                    keys.getPublic())
                .addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.dNSName, "site.test")))
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
  }
}
