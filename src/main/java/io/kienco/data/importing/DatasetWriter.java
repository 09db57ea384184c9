package io.kienco.data.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kienco.data.Column;
import io.kienco.data.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  DatasetWriter(Mapping mapping, List<ImportedTable> tables) {
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
    List<String> lines = new ArrayList<>(List.of("commune_code,name"));
    for (String code : codes) {
      String quoted = '"' + code.replace("\"", "\"\"") + '"';
      lines.add(quoted + "," + quoted);
    }
    Files.write(folder.resolve(Dictionary.COMMUNES), lines);
  }

  private void writeInfo(Path folder, String name) throws IOException {
    ObjectNode info = mapping.dataset().deepCopy();
    if (!info.has("id")) {
      info.put("id", name);
    }
    if (!info.has("title")) {
      info.putObject("title").put("vi", name).put("en", name);
    }
    Files.writeString(folder.resolve(Dictionary.INFO), JSON.writeValueAsString(info) + "\n");
  }
}
