package org.klaster.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestEarTest {

  private static final String DESCRIPTOR =
      "<application>\n  <module><ejb>a.jar</ejb></module>\n</application>\n";

  @TempDir Path folder;

  private Path ear() throws IOException {
    Path ear = folder.resolve("klaster.ear");
    try (OutputStream file = Files.newOutputStream(ear);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("META-INF/application.xml"));
      zip.write(DESCRIPTOR.getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("a.jar"));
      zip.write(1);
    }
    return ear;
  }

  @Test
  void theCopyHoldsTheModuleAndTheOriginalIsLeftAlone() throws IOException {
    Path ear = ear();
    byte[] war = {5, 6, 7};
    Path target = folder.resolve("out/test.ear");
    TestEar.write(ear, Files.write(folder.resolve("inside.war"), war), target);

    try (ZipFile zip = new ZipFile(target.toFile())) {
      assertArrayEquals(war, zip.getInputStream(zip.getEntry("inside.war")).readAllBytes());
      assertEquals(1, zip.getInputStream(zip.getEntry("a.jar")).read());
      String descriptor =
          new String(
              zip.getInputStream(zip.getEntry("META-INF/application.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertTrue(descriptor.contains("<web-uri>inside.war</web-uri>"), descriptor);
      assertTrue(descriptor.contains("<context-root>/inside</context-root>"), descriptor);
      assertTrue(descriptor.contains("<ejb>a.jar</ejb>"), descriptor);
    }
    try (ZipFile zip = new ZipFile(ear.toFile())) {
      assertNull(zip.getEntry("inside.war"));
    }
  }

  @Test
  void aDescriptorWithoutAnEndIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> TestEar.withModule("<application>", "x.war"));
  }
}
