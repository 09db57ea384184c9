package io.kienco.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A map file can be wrong in many ways and never stops a plan. */
class BoundariesTest {

  private static final String SQUARE = "[[[106,21],[107,21],[107,22],[106,21]]]";
  private static final String C1 = feature("\"C1\"", "Polygon", SQUARE);
  private static final String C2 = feature("\"C2\"", "MultiPolygon", "[" + SQUARE + "]");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "C1 | 2: boundary-without-code []",
        "\"C9\" | 2: boundary-of-nobody [C9]",
        "\"C2\" | 2: boundary-twice [C2]",
      })
  void aFeatureOfNoCommuneIsTold(String code, String issue) {
    String feature = code.equals("C1") ? C1.replace("commune_code", "code") : feature(code);
    List<String> issues = issues(collection(C2 + ",\n" + feature));
    assertTrue(issues.contains("WARNING boundaries.geojson:" + issue), issues.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Point | [106,21] | boundary-no-polygon",
        "Polygon | [] | boundary-no-polygon",
        "Polygon | null | boundary-no-polygon",
        "Polygon | [[[21,106],[22,106],[22,107],[21,106]]] | boundary-out-of-range",
        "Polygon | [[[600000,2300000],[1,2],[3,4],[5,6]]] | boundary-out-of-range",
        "Polygon | [[[106,21],[107,21],[\"a\",{\"b\":1}],[106,21],[106,21]]] | boundary-out-of-range",
      })
  void aShapeThatCannotBeDrawnIsTold(String type, String coordinates, String code) {
    String spoilt = feature("\"C1\"", type, coordinates);
    assertEquals(
        List.of("WARNING boundaries.geojson:1: " + code + " [C1]"),
        issues(collection(spoilt + "," + C2)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | : boundaries-not-a-collection []",
        "[] | : boundaries-not-a-collection []",
        "{\"type\":\"Topology\"} | : boundaries-not-a-collection []",
        "{\"type\":\"FeatureCollection\",\"features\":[]} | : boundaries-not-a-collection []",
        "{\"type\":\"FeatureCollection\",\"features\":[{ | :1: boundaries-broken [1]",
        "{\"type\":\"FeatureCollection\",\"features\":[1,null] | :1: boundary-without-code []",
      })
  void whatIsNoMapIsTold(String text, String issue) {
    List<String> issues = issues(text);
    assertTrue(issues.contains("WARNING boundaries.geojson" + issue), issues.toString());
  }

  @Test
  void aSoundMapIsSilentAndNoPartOfTheFingerprint() {
    String before = new SmallDataset().readIn(folder).portfolio().fingerprint();
    assertEquals(List.of(), issues(collection(C1 + "," + C2)));
    assertEquals(before, DatasetReader.read(folder).portfolio().fingerprint());
    assertEquals(
        List.of("WARNING boundaries.geojson: boundaries-missing [1]"), issues(collection(C1)));
  }

  @Test
  void deepNestingAndHugeFilesEndInAWarning() throws IOException {
    String deep = collection(feature("\"C1\"", "Polygon", "[".repeat(100_000)));
    assertEquals(
        List.of("WARNING boundaries.geojson:1: boundaries-broken [1]"),
        issues(deep).stream().filter(i -> i.contains("broken")).toList());
    try (var file = Files.newByteChannel(folder.resolve("boundaries.geojson"), WRITE)) {
      file.position(51L << 20).write(java.nio.ByteBuffer.wrap(new byte[1]));
    }
    assertEquals(
        List.of("WARNING boundaries.geojson: boundaries-too-large [50]"),
        SmallDataset.shown(DatasetReader.read(folder).issues()));
  }

  private static final java.nio.file.OpenOption WRITE = java.nio.file.StandardOpenOption.WRITE;

  private List<String> issues(String geojson) {
    DatasetReading reading = new SmallDataset().file("boundaries.geojson", geojson).readIn(folder);
    assertTrue(reading.portfolio() != null, "never stops a plan");
    return SmallDataset.shown(reading.issues());
  }

  private static String collection(String features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
  }

  private static String feature(String code) {
    return feature(code, "Polygon", SQUARE);
  }

  private static String feature(String code, String type, String coordinates) {
    return "{\"type\":\"Feature\",\"properties\":{\"name\":\"x\",\"commune_code\":"
        + code
        + "},\"geometry\":{\"type\":\""
        + type
        + "\",\"coordinates\":"
        + coordinates
        + "}}";
  }
}
