package org.klaster.platform.secrecy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klaster.platform.secrecy.Seal.Keys;

class SealTest {

  private static final byte[] CONTENT = "Қарсымын".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path data;

  @Test
  void opensWhatWasSealedForThisPlaceAlone() {
    Keys keys = Seal.generate();
    byte[] sealed = Seal.seal(keys.publicKey(), "ballot 1 seat 2 vote 1", CONTENT);
    assertArrayEquals(CONTENT, Seal.open(keys, "ballot 1 seat 2 vote 1", sealed).orElseThrow());
    assertTrue(Seal.open(keys, "ballot 1 seat 3 vote 1", sealed).isEmpty());
    assertTrue(Seal.open(Seal.generate(), "ballot 1 seat 2 vote 1", sealed).isEmpty());
  }

  @Test
  void everyFlippedByteIsFound() {
    Keys keys = Seal.generate();
    byte[] sealed = Seal.seal(keys.publicKey(), "place", CONTENT);
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 0x20;
      assertTrue(Seal.open(keys, "place", changed).isEmpty(), "byte " + i);
    }
    assertTrue(Seal.open(keys, "place", new byte[5]).isEmpty());
  }

  @Test
  void theSameSealedTwiceIsNotTheSame() {
    Keys keys = Seal.generate();
    byte[] one = Seal.seal(keys.publicKey(), "place", CONTENT);
    byte[] two = Seal.seal(keys.publicKey(), "place", CONTENT);
    assertNotEquals(HexFormat.of().formatHex(one), HexFormat.of().formatHex(two));
    assertEquals(one.length, two.length);
  }

  @Test
  void keyIsWrappedInItsFileAndGoneWhenDestroyed() throws IOException {
    KeyFolder folder = new KeyFolder(data);
    Keys keys = Seal.generate();
    folder.keep("ballot-7", keys);
    assertEquals(List.of("ballot-7"), folder.names());
    String file = Files.readString(data.resolve("sealing-keys/ballot-7.key"));
    assertFalse(file.contains(Base64.getEncoder().encodeToString(keys.privateKey())));
    assertArrayEquals(keys.privateKey(), folder.read("ballot-7").orElseThrow().privateKey());
    assertThrows(UncheckedIOException.class, () -> folder.keep("ballot-7", keys));

    folder.destroy("ballot-7");
    folder.destroy("ballot-7");
    assertTrue(folder.read("ballot-7").isEmpty());
    assertEquals(List.of(), folder.names());
  }

  @Test
  void withAnotherSecretOfTheInstallationTheKeyIsLost() throws IOException {
    KeyFolder folder = new KeyFolder(data);
    folder.keep("ballot-8", Seal.generate());
    Files.delete(data.resolve("secrecy-key"));
    assertTrue(folder.read("ballot-8").isEmpty());
  }

  @Test
  void aDataFolderThatIsNotThereIsNoLostKey() {
    KeyFolder folder = new KeyFolder(data.resolve("not-mounted"));
    assertThrows(UncheckedIOException.class, () -> folder.read("ballot-9"));
  }
}
