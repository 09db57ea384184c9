package io.kienco.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportVerbTest {

  @TempDir private Path folder;

  @Test
  void aWorkbookGoesOutOnceAndComesBack() throws IOException {
    Path book = folder.resolve("all.xlsx");
    String demo = Path.of("datasets", "demo-12-schools").toString();
    assertEquals(Exit.DONE, Run.of("export", demo, "--out", book.toString()).exit());
    byte[] written = Files.readAllBytes(book);
    Run again = Run.of("export", demo, "--out", book.toString(), "--lang", "en");
    assertEquals(Exit.WRONG_INPUT, again.exit());
    assertTrue(again.err().contains("there is a file already"), again.err());
    assertEquals(written.length, Files.size(book));
    String out = folder.resolve("back").toString();
    Run back = Run.of("import", book.toString(), "--mapping", book + ".mapping.json", "--out", out);
    assertEquals(Exit.DONE, back.exit(), back.err());
    assertEquals(Exit.DONE, Run.of("check", out).exit());
  }
}
