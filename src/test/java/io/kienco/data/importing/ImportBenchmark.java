package io.kienco.data.importing;

import io.kienco.data.workbook.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Times reading: {@code read} a workbook and a text file of 52,000 rows and 40 columns against
 * fastexcel's raw reading in the same run; {@code import} 100,000 rows of 60 columns whole, to be
 * run in 512 MB.
 */
public final class ImportBenchmark {

  private static final int ROUNDS = 5;

  private final Path folder;

  private ImportBenchmark(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    ImportBenchmark benchmark = new ImportBenchmark(Files.createTempDirectory("kienco-import"));
    try {
      switch (args.length == 0 ? "read" : args[0]) {
        case "import" -> benchmark.importLarge();
        default -> benchmark.read();
      }
    } finally {
      benchmark.clear();
    }
  }

  private void read() throws Exception {
    Path workbook = ManyRows.workbook(folder.resolve("rows.xlsx"), 52_000, 40);
    Path text = ManyRows.text(folder.resolve("rows.csv"), 52_000, 40);
    for (int round = 1; round <= ROUNDS; round++) {
      double raw = seconds(() -> raw(workbook));
      double ours = seconds(() -> ours(workbook));
      double csv = seconds(() -> ours(text));
      say(
          "round %d: fastexcel raw %.2f s, ours %.2f s (%.2f times), CSV %.2f s",
          round, raw, ours, ours / raw, csv);
    }
  }

  private void importLarge() throws Exception {
    Path workbook = ManyRows.workbook(folder.resolve("rows.xlsx"), 100_000, 60);
    Path mapping = ManyRows.mapping(folder.resolve("mapping.json"), 60);
    for (int round = 1; round <= 2; round++) {
      Path out = folder.resolve("out" + round);
      double seconds = seconds(() -> whole(workbook, mapping, out));
      say(
          "round %d: %.2f s in a heap of %d MB",
          round, seconds, Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  private static long whole(Path workbook, Path mapping, Path out) {
    ImportReading reading = Importer.read(workbook, mapping, out, rows -> {}, () -> false);
    if (reading.dataset() == null) {
      throw new IllegalStateException(reading.issues().toString());
    }
    return reading.rowsByFile().get("schools.csv");
  }

  private static long ours(Path file) throws Exception {
    long[] cells = {0};
    try (Source source = Source.open(file)) {
      source.read(
          0,
          line -> {
            for (int i = 0; i < line.width(); i++) {
              cells[0] += line.text(i).isEmpty() ? 0 : 1;
            }
            return true;
          });
    }
    return cells[0];
  }

  private static long raw(Path file) throws IOException {
    long[] cells = {0};
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(row -> row.forEach(cell -> cells[0] += cell.getRawValue() == null ? 0 : 1));
    }
    return cells[0];
  }

  private interface Work {
    long run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    if (work.run() == 0) {
      throw new IllegalStateException("nothing was read");
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static void say(String format, Object... args) {
    System.out.println(String.format(Locale.ROOT, format, args));
  }

  private void clear() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      Path[] paths = walk.toArray(Path[]::new);
      for (int i = paths.length - 1; i >= 0; i--) {
        Files.delete(paths[i]);
      }
    }
  }
}
