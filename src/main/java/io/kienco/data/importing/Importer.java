package io.kienco.data.importing;

import io.kienco.data.DatasetReader;
import io.kienco.data.Dictionary;
import io.kienco.data.Issues;
import io.kienco.data.workbook.Source;
import io.kienco.data.workbook.UnreadableSource;
import io.kienco.model.DataIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Reads a workbook as a mapping says and writes a dataset folder, whole or not at all. */
public final class Importer {

  private static final int PROGRESS_ROWS = 1_000;

  private final Issues issues = new Issues();
  private final IntConsumer progress;
  private final BooleanSupplier stop;
  private int rows;
  private boolean stopped;

  private Importer(IntConsumer progress, BooleanSupplier stop) {
    this.progress = progress;
    this.stop = stop;
  }

  /**
   * @param out a folder that does not exist yet, or is empty
   * @param progress told the rows read so far, now and then
   * @param stop answers true when the user wants no more
   */
  public static ImportReading read(
      Path file, Path mapping, Path out, IntConsumer progress, BooleanSupplier stop) {
    return new Importer(progress, stop).read(file, mapping, out.toAbsolutePath().normalize());
  }

  private ImportReading read(Path file, Path mappingFile, Path out) {
    Mapping mapping = MappingReader.read(mappingFile, issues);
    checkOut(out);
    CommuneUpgrade communes =
        mapping == null ? null : CommuneUpgradeReader.read(mapping, mappingFile, issues);
    if (mapping == null || issues.hasErrors()) {
      return nothing();
    }
    try (Beside beside = Beside.of(out)) {
      return read(file, mapping, communes, mappingFile.getFileName().toString(), beside, out);
    } catch (IOException e) {
      issues.error(null, null, null, "import-not-written", out);
      return nothing();
    }
  }

  private ImportReading read(
      Path file,
      Mapping mapping,
      CommuneUpgrade communes,
      String mappingName,
      Beside beside,
      Path out)
      throws IOException {
    List<ImportedTable> tables = tables(file, mapping, communes, beside.folder());
    if (stopped) {
      issues.error(String.valueOf(file.getFileName()), null, null, "import-stopped");
    }
    if (issues.hasErrors()) {
      return nothing();
    }
    new DatasetWriter(mapping, tables, communes)
        .write(beside.folder(), out.getFileName().toString());
    List<DataIssue> found = DatasetReader.read(beside.folder()).issues();
    List<DataIssue> told = new ArrayList<>(issues.list());
    found.forEach(issue -> told.add(Origin.of(issue, tables, mappingName)));
    if (found.stream().anyMatch(DataIssue::isError)) {
      return new ImportReading(null, Map.of(), told);
    }
    beside.moveTo(out);
    return new ImportReading(out, counts(tables), told);
  }

  private void checkOut(Path out) {
    if (Files.exists(out) && !Beside.isEmptyFolder(out)) {
      issues.error(null, null, null, "import-out-exists", out);
    }
  }

  private List<ImportedTable> tables(
      Path file, Mapping mapping, CommuneUpgrade communes, Path folder) throws IOException {
    String name = String.valueOf(file.getFileName());
    List<ImportedTable> tables = new ArrayList<>();
    Map<String, String> spellings = new HashMap<>();
    try (Source workbook = Source.open(file)) {
      for (Mapping.TableMapping table : mapping.tables()) {
        ImportedTable imported =
            TableImport.read(
                table, workbook, name, communes, spellings, folder, issues, line -> goOn());
        if (imported != null) {
          tables.add(imported);
        }
      }
    } catch (UnreadableSource e) {
      issues.error(name, null, null, e.code(), e.args());
    }
    return tables;
  }

  private boolean goOn() {
    if (++rows % PROGRESS_ROWS == 0) {
      progress.accept(rows);
      stopped |= stop.getAsBoolean();
    }
    return !stopped;
  }

  private ImportReading nothing() {
    return new ImportReading(null, Map.of(), issues.list());
  }

  private static Map<String, Integer> counts(List<ImportedTable> tables) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String file : Dictionary.files()) {
      tables.stream().filter(t -> t.file().equals(file)).forEach(t -> counts.put(file, t.size()));
    }
    return counts;
  }
}
