package org.klaster.platform.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klaster.platform.signature.Signature.Signed;

class InstallationKeyTest {

  private static final byte[] MESSAGE = "Хаттама".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path data;

  @AfterEach
  void forget() {
    System.clearProperty("klaster.data");
  }

  @Test
  void theKeyIsMadeOnceAndReadableByItsOwnerOnly() throws IOException {
    System.setProperty("klaster.data", data.toString());
    Signed signed = new InstallationKey().sign(MESSAGE);
    assertTrue(new InstallationKey().verifies(MESSAGE, signed));
    assertEquals(signed.publicKey(), new InstallationKey().publicKey());
    Path file = data.resolve(InstallationKey.FILE);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void anotherMessageAnotherAlgorithmAndRubbishDoNotVerify() {
    System.setProperty("klaster.data", data.toString());
    InstallationKey key = new InstallationKey();
    Signed signed = key.sign(MESSAGE);
    assertFalse(key.verifies("Хаттамa".getBytes(StandardCharsets.UTF_8), signed));
    assertFalse(
        key.verifies(MESSAGE, new Signed("SHA256withRSA", signed.publicKey(), signed.value())));
    assertFalse(key.verifies(MESSAGE, new Signed("Ed25519", signed.publicKey(), "?")));
    assertFalse(key.verifies(MESSAGE, new Signed("Ed25519", "AAAA", signed.value())));
  }
}
