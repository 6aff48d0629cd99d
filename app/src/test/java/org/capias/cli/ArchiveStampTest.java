package org.capias.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArchiveStampTest extends TypedInArchive {
  private TimeAuthority authority;

  @BeforeEach
  void begin() throws Exception {
    authority = new TimeAuthority();
    Path article = Files.writeString(folder.resolve("a.txt"), "A guest arrived.\n");
    assertThat(kept("archive", "add", article.toString())).isZero();
  }

  @AfterEach
  void end() {
    authority.close();
  }

  private int stamp() {
    return kept("archive", "stamp", "--tsa", authority.address().toString());
  }

  @Test
  void theLogIsStampedAndTheStampIsVerifiedWithoutTheAuthority() {
    assertThat(stamp()).as(err).isZero();
    assertThat(out).contains("stamped     " + TimeAuthority.STAMPED, "signer      CN=Hour Office");
    authority.close();
    assertThat(kept("archive", "verify")).as(err).isZero();
    assertThat(out).contains("1 time stamp", "was stamped 2026-01-05T12:00:00Z by CN=Hour Office");
  }

  @Test
  void opensslAgrees() throws Exception {
    stamp();
    String head = out.lines().filter(l -> l.startsWith("head")).findFirst().get().substring(12);
    String file = out.lines().filter(l -> l.startsWith("file")).findFirst().get().substring(12);
    Path pem = folder.resolve("authority.pem");
    Files.writeString(
        pem,
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(authority.certificate().getEncoded())
            + "\n-----END CERTIFICATE-----\n");
    Process openssl;
    try {
      openssl =
          new ProcessBuilder(
                  "openssl", "ts", "-verify", "-digest", head, "-in", file, "-CAfile", "" + pem)
              .directory(folder.resolve("kept").toFile())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeThat(false).as("openssl is here").isTrue();
      return;
    }
    String said = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).contains("Verification: OK");
  }

  /** As somebody else would: with the launcher of a JDK and one source file. */
  @Test
  void aStampedPackageIsSoundForTheSmallVerifier() throws Exception {
    kept("archive", "read", "guest");
    stamp();
    Path packed = folder.resolve("guest.wacz");
    assertThat(kept("archive", "export", "guest", "--out", packed.toString())).as(err).isZero();
    Path verifier = Path.of("").toAbsolutePath().getParent().resolve("tools/verify/Verify.java");
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                verifier.toString(),
                packed.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(said).contains("said to be of 2026-01-05T12:00:00Z").endsWith("SOUND\n");
    assertThat(java.waitFor()).isZero();
  }

  @Test
  void aSpoiltAnswerIsRefusedAndNotKept() {
    authority.spoil();
    assertThat(stamp()).isEqualTo(1);
    assertThat(err).contains("no time stamp");
    assertThat(folder.resolve("kept/stamps")).doesNotExist();
    assertThat(kept("archive", "verify")).isZero();
  }

  @Test
  void aStampThatWasChangedLaterIsNamed() throws IOException {
    stamp();
    try (var stamps = Files.list(folder.resolve("kept/stamps"))) {
      Path stamp = stamps.findFirst().get();
      byte[] bytes = Files.readAllBytes(stamp);
      bytes[bytes.length - 1] ^= 1;
      Files.write(stamp, bytes);
    }
    assertThat(kept("archive", "verify")).isEqualTo(1);
    assertThat(err).contains("stamps/", "not the stamp received");
  }

  @Test
  void anItemIsProvedWithoutTheRestOfTheLog() {
    assertThat(kept("archive", "proof", "2")).isZero();
    assertThat(out).contains("capias.archive-proof/1", "\"number\" : 2", "\"root\" : ");
  }

  @Test
  void anAuthorityThatIsNotThereIsTold() {
    authority.close();
    assertThat(stamp()).isEqualTo(2);
    assertThat(err).contains("the authority cannot be reached");
  }
}
