package org.capias.archive;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Time stamps of an authority over the log's head (RFC 3161): somebody else says that this log was
 * as it is at that time. What is stamped is the hash of a {@code sealed} entry, which holds the
 * root of the Merkle tree over all entries before it.
 *
 * <p>Checked here: that the stamp is about that hash, and that the certificate it brings signed it.
 * Whether that certificate is to be trusted is for whoever relies on it; {@code openssl ts -verify}
 * answers it with the authority's own certificate.
 */
final class TimeStamps {
  static final String FOLDER = "stamps";

  private TimeStamps() {}

  /** What a stamp says. */
  record Said(Instant time, String signer) {}

  /** A request for a stamp over a hash; a number made of the hash ties the answer to it. */
  static byte[] request(String hash) throws IOException {
    return asked(hash).getEncoded();
  }

  private static TimeStampRequest asked(String hash) {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    byte[] digest = HexFormat.of().parseHex(hash);
    BigInteger nonce = new BigInteger(1, java.util.Arrays.copyOf(Sha256.of(digest), 8));
    return generator.generate(NISTObjectIdentifiers.id_sha256, digest, nonce);
  }

  /** What the answer says, if it is about this hash and rightly signed. */
  static Said read(byte[] answer, String hash) throws IOException {
    try {
      TimeStampResponse response = new TimeStampResponse(answer);
      response.validate(asked(hash));
      TimeStampToken token = response.getTimeStampToken();
      if (token == null) {
        throw new IOException("the authority refused: " + response.getStatusString());
      }
      X509CertificateHolder signer = signer(token);
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
      return new Said(
          token.getTimeStampInfo().getGenTime().toInstant(), signer.getSubject().toString());
    } catch (TSPException
        | OperatorCreationException
        | java.security.cert.CertificateException
        | RuntimeException e) {
      throw new IOException("no valid time stamp: " + e.getMessage(), e);
    }
  }

  private static X509CertificateHolder signer(TimeStampToken token) throws IOException {
    for (X509CertificateHolder certificate : token.getCertificates().getMatches(null)) {
      if (token.getSID().match(certificate)) {
        return certificate;
      }
    }
    throw new IOException("the stamp brings no certificate of its signer");
  }

  static void check(Path folder, LogCheck log, Verification verification) {
    for (Entry entry : log.stamps()) {
      String file = entry.need("token");
      try {
        byte[] answer = Files.readAllBytes(folder.resolve(file));
        String found = Sha256.hex(answer);
        if (!found.equals(entry.need("sha256"))) {
          verification.wrong(file, null, 0, "not the stamp received", entry.need("sha256"), found);
        } else if (!log.hasHash(entry.need("head"))) {
          verification.wrong(
              file, null, 0, "about another log", entry.need("head"), "no such entry");
        } else {
          Said said = read(answer, entry.need("head"));
          verification.count("time stamps", 1);
          verification.note(
              "the log up to entry "
                  + entry.number("sealed")
                  + " was stamped "
                  + said.time()
                  + " by "
                  + said.signer());
        }
      } catch (IOException e) {
        String says = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        verification.wrong(file, null, 0, "cannot be checked", "a time stamp", says);
      }
    }
  }
}
