package io.kienco.data.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.kienco.data.Column;
import io.kienco.data.Dictionary;
import io.kienco.data.JsonFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the rest that makes a folder of imported tables a dataset. */
final class DatasetWriter {

  private static final List<String> MONEY =
      List.of(Dictionary.PROPOSALS, Dictionary.FUNDS, Dictionary.ENVELOPES, Dictionary.SCHEMES);
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Mapping mapping;
  private final List<ImportedTable> tables;
  private final CommuneUpgrade upgrade;

  /**
   * @param upgrade knows the new communes; null when codes were not upgraded
   */
  DatasetWriter(Mapping mapping, List<ImportedTable> tables, CommuneUpgrade upgrade) {
    this.upgrade = upgrade;
    this.mapping = mapping;
    this.tables = tables;
  }

  void write(Path folder, String name) throws IOException {
    writeInfo(folder, name);
    if (!Files.exists(folder.resolve(Dictionary.COMMUNES))) {
      writeCommunes(folder);
    }
    for (String file : MONEY) {
      if (!Files.exists(folder.resolve(file))) {
        String heading =
            Dictionary.columns(file).stream().map(Column::name).collect(Collectors.joining(","));
        Files.writeString(folder.resolve(file), heading + "\n");
      }
    }
  }

  /** A list of schools names its communes: one row each, the rest unknown. */
  private void writeCommunes(Path folder) throws IOException {
    TreeSet<String> codes = new TreeSet<>();
    for (ImportedTable table : tables) {
      if (table.file().equals(Dictionary.SCHOOLS) || table.file().equals(Dictionary.PROPOSALS)) {
        codes.addAll(table.communes());
      }
    }
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(folder.resolve(Dictionary.COMMUNES))) {
      csv.writeRecord("commune_code", "name", "province_code", "province", "latitude", "longitude");
      for (String code : codes) {
        CommuneChanges.Target known = upgrade == null ? null : upgrade.find(code);
        if (known == null) {
          csv.writeRecord(code, code, null, null, null, null);
        } else {
          csv.writeRecord(
              code,
              known.name().isEmpty() ? code : known.name(),
              known.provinceCode(),
              known.province(),
              text(known.latitude()),
              text(known.longitude()));
        }
      }
    }
  }

  private static String text(Double number) {
    return number == null ? null : number.toString();
  }

  private void writeInfo(Path folder, String name) throws IOException {
    ObjectNode info = mapping.dataset().deepCopy();
    if (!info.has("id")) {
      info.put("id", JsonFields.idOf(name));
    }
    if (!info.has("title")) {
      info.putObject("title").put("vi", name).put("en", name);
    }
    Files.writeString(folder.resolve(Dictionary.INFO), JSON.writeValueAsString(info) + "\n");
  }
}
