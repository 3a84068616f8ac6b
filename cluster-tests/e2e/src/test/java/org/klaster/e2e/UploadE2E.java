package org.klaster.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klaster.tests.Account;
import org.klaster.tests.RowMother;
import org.klaster.tests.Sql;

/** Files that cannot be taken, through the page of an application. */
@InBrowser
class UploadE2E {

  private static final long MEGABYTE = 1024L * 1024;

  private final Sql sql = Browsers.klaster().ownerSql();
  private final RowMother mother = new RowMother(Browsers.klaster());

  @TempDir Path folder;

  @Test
  void fileOfFiftyMegabytesIsRefusedAndNothingTypedIsLost() throws IOException {
    long application = mother.own(Account.APPLICANT).application();
    assertRefused(application, pdf("large.pdf", 50 * MEGABYTE), "10");
  }

  @Test
  void programThatIsCalledADocumentIsRefused() throws IOException {
    long application = mother.own(Account.APPLICANT).application();
    Path program = folder.resolve("letter.pdf");
    Files.write(program, new byte[] {'M', 'Z', 0, 1, 2, 3});
    assertRefused(application, program, "letter.pdf");
  }

  private void assertRefused(long application, Path file, String said) {
    try (Visit applicant = new Visit(Account.APPLICANT, "kk")) {
      applicant
          .to("/app/council/application-edit.xhtml?id=" + application)
          .fill("statement", "Тоқыма шығарамыз");
      applicant.page().locator("#file").setInputFiles(file);
      applicant.press("attach");
      String message = applicant.page().locator("#file-note .error").innerText();
      assertTrue(message.contains(said), message);
      assertEquals("Тоқыма шығарамыз", applicant.page().locator("#statement").inputValue());
      applicant.press("save");
    }
    assertEquals(
        0,
        sql.number(
            "select count(*) from application_document where application_id = ?", application));
    assertEquals(
        "Тоқыма шығарамыз",
        sql.text("select statement from membership_application where id = ?", application));
  }

  private Path pdf(String name, long size) throws IOException {
    Path file = folder.resolve(name);
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
      content.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
      content.setLength(size);
    }
    return file;
  }
}
