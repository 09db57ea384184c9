package io.kienco.data.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.kienco.data.DatasetReader;
import io.kienco.data.ScenarioReader;
import io.kienco.model.DataIssue;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files whose letters stand apart from their marks, as macOS writes them: nothing is lost. */
class DecomposedTest {

  private static final String CELLS =
      """
      Mã trường,Tên trường,Mã xã,Số HS,Vùng
      TRƯỜNG-Ộ1,Trường Tiểu học Đồng Tâm,XÃ-Ế1,100,núi cao
      """;

  private static final String MAPPING =
      """
      { "dataset": { %s "horizon": [2026, 2030] },
        "tables": [
          { "table": "schools.csv", "columns": {
              "school_code": "Mã trường", "name": "Tên trường", "commune_code": "Mã xã",
              "level": { "constant": "primary" }, "kind": { "constant": "regular" },
              "pupils": "Số HS", "khu_vực": "Vùng" } } ] }
      """;

  @TempDir Path folder;

  @Test
  void idsOfTheDatasetAndOfItsRowsStayWhole() throws IOException {
    Portfolio portfolio = portfolio("\"id\": \"huyện-tôi\",", "out");
    assertEquals("huyện-tôi", portfolio.info().id());
    assertEquals("TRƯỜNG-Ộ1", portfolio.schools().get(0).code());
    assertEquals("XÃ-Ế1", portfolio.schools().get(0).communeCode());
    assertEquals("khu_vực", portfolio.attributes().get(0).name());
    assertEquals("núi cao", portfolio.attributes().get(0).text());
  }

  @Test
  void anIdThatIsTheFoldersNameStaysWhole() throws IOException {
    assertEquals("huyện-ấy", portfolio("", "huyện-ấy").info().id());
  }

  @Test
  void idsOfAScenarioStayWhole() throws IOException {
    Portfolio demo = DatasetReader.read(Path.of("datasets/demo-12-schools")).portfolio();
    String scenario =
        """
        { "id": "kịch-bản", "floors": [ { "id": "vùng-cao", "where": { "region": "III" },
                                          "share": 0.1 } ] }""";
    Scenario read = ScenarioReader.parse(apart(scenario), demo).scenario();
    assertEquals("kịch-bản", read.id());
    assertEquals("vùng-cao", read.floors().get(0).id());
  }

  private Portfolio portfolio(String id, String name) throws IOException {
    Path cells = Files.writeString(folder.resolve("cells.csv"), apart(CELLS));
    Path mapping = folder.resolve("mapping.json");
    Files.writeString(mapping, apart(MAPPING.formatted(id)));
    Path out = folder.resolve(apart(name));
    ImportReading reading = Importer.read(cells, mapping, out, rows -> {}, () -> false);
    assertEquals(List.of("no-proposals"), reading.issues().stream().map(DataIssue::code).toList());
    return DatasetReader.readCensus(reading.dataset()).portfolio();
  }

  private static String apart(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }
}
