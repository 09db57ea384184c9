package io.kienco.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kienco.model.DataIssue;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/scenario.schema.json} and the page say what the reader reads. */
class ScenarioSchemaTest {

  private static final Path DEMO = Path.of("datasets/demo-12-schools");
  private static final Path PAGE = Path.of("docs/scenario.md");
  private static Portfolio portfolio;
  private static JsonNode schema;

  @BeforeAll
  static void read() throws IOException {
    portfolio = DatasetReader.read(DEMO).portfolio();
    schema = new ObjectMapper().readTree(Path.of("docs/scenario.schema.json").toFile());
  }

  @Test
  void theSchemaNamesTheFieldsThatTheReaderKnows() {
    assertEquals(13, objects("%s", schema));
  }

  /** How many objects there are, each held against what the reader says of an unknown field. */
  private int objects(String around, JsonNode node) {
    if (node.path("type").asText().equals("array")) {
      return objects(String.format(around, "[%s]"), node.get("items"));
    }
    if (!node.path("type").asText().equals("object")) {
      return 0;
    }
    JsonNode others = node.get("additionalProperties");
    if (others.isObject()) {
      return objects(String.format(around, "{\"D-01\": %s}"), others);
    }
    checkFields(around, node);
    int count = 1;
    for (var field : node.get("properties").properties()) {
      count += objects(String.format(around, "{\"" + field.getKey() + "\": %s}"), field.getValue());
    }
    return count;
  }

  private void checkFields(String around, JsonNode object) {
    Set<String> known = new TreeSet<>();
    object.get("properties").fieldNames().forEachRemaining(known::add);
    Set<String> required = new TreeSet<>();
    object.path("required").forEach(name -> required.add(name.asText()));
    Set<String> read = new TreeSet<>();
    Set<String> missed = new TreeSet<>();
    for (DataIssue issue : issues(String.format(around, "{\"zzzzzzzzzzzz\": 1}"))) {
      if (issue.code().equals("field-unknown")) {
        read.addAll(List.of(issue.args().get(1).split(", ")));
      } else if (issue.code().equals("field-missing")) {
        missed.add(issue.column().replaceFirst(".*\\.", ""));
      }
    }
    assertEquals(known, read, around);
    assertEquals(required, missed, around);
  }

  @Test
  void theSchemasBoundsAndDefaultsAreTheReaders() {
    assertEquals("field-out-of-range", code("{'envelopes': {'scale': {'province': 1000.1}}}"));
    JsonNode properties = schema.get("properties");
    assertEquals(
        new BigDecimal("1000"),
        properties.at("/envelopes/properties/scale/additionalProperties/maximum").decimalValue());
    assertEquals("field-out-of-range", code("{'benefit': {'discountPerYear': 0.991}}"));
    assertEquals(0.99, properties.at("/benefit/properties/discountPerYear/maximum").doubleValue());
    for (JsonNode choice : properties.at("/benefit/properties/basis/enum")) {
      assertEquals("none", code("{'benefit': {'basis': '" + choice.asText() + "'}}"));
    }
    assertEquals(Scenario.DEFAULT.id(), properties.at("/id/default").asText());
  }

  @Test
  void everyExampleOfThePageIsRead() throws IOException {
    List<String> examples =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGE))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertEquals(13, examples.size());
    examples.forEach(json -> assertEquals(List.of(), issues(json), json));
  }

  @Test
  void everyScenarioThatIsShippedIsReadAndThePageShowsTheFirst() throws IOException {
    Path folder = DEMO.resolve("scenarios");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        ScenarioReading reading = ScenarioReader.read(file, portfolio);
        assertEquals(List.of(), reading.issues(), file.toString());
        assertEquals(file.getFileName().toString(), reading.scenario().id() + ".json");
      }
    }
    String first = Files.readString(folder.resolve("programme-minus-10.json"));
    assertTrue(Files.readString(PAGE).contains("```json\n" + first + "```"));
  }

  private static String code(String json) {
    List<DataIssue> issues = issues(json.replace('\'', '"'));
    return issues.isEmpty() ? "none" : issues.get(0).code();
  }

  private static List<DataIssue> issues(String json) {
    return ScenarioReader.parse(json, portfolio).issues();
  }
}
