package io.kienco.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Horizon;
import io.kienco.model.Pins;
import io.kienco.model.Portfolio;
import io.kienco.model.Scenario;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReaderTest {

  private static final String FULL =
      """
      { "id": "minus-10", "title": "Programme cut by a tenth", "dataset": "small",
        "asOf": "2026-01-01", "horizon": [2026, 2026], "overlays": ["floors-first"],
        "envelopes": { "scale": { "programme": 0.9 },
          "set": [ { "fund": "province", "year": 2026, "ceilingVnd": 0 } ] },
        "pins": { "must": ["P1"], "never": ["P4"], "at": { "P2": { "start": 2026, "scheme": "alone" } } },
        "floors": [ { "id": "border", "where": { "land_border": true, "villages": 10 }, "of": "benefit", "share": 0.25 } ],
        "limits": { "worksPerCommuneAndYear": 4 },
        "benefit": { "basis": "points", "discountPerYear": 0.03 },
        "allowTail": true, "stable": { "against": "PLAN-1" },
        "solve": { "seconds": 2.5, "seed": 7 } }
      """;

  @TempDir static Path folder;
  private static Portfolio portfolio;

  @BeforeAll
  static void readDataset() {
    portfolio = new SmallDataset().readIn(folder).portfolio();
  }

  @Test
  void theEmptyObjectIsTheDefaultScenario() {
    ScenarioReading reading = ScenarioReader.parse("{}", portfolio);
    assertEquals(List.of(), reading.issues());
    assertEquals(Scenario.DEFAULT, reading.scenario());
  }

  @Test
  void everyFieldIsRead() {
    ScenarioReading reading = ScenarioReader.parse(FULL, portfolio);
    assertEquals(List.of(), SmallDataset.shown(reading.issues()));
    Scenario scenario = reading.scenario();
    assertEquals("minus-10", scenario.id());
    assertEquals(LocalDate.of(2026, 1, 1), scenario.asOf());
    assertEquals(new Horizon(2026, 2026), scenario.horizon());
    assertEquals(List.of("floors-first"), scenario.overlays());
    assertEquals(Map.of("programme", new BigDecimal("0.9")), scenario.envelopes().scale());
    assertEquals(List.of(new Scenario.Ceiling("province", 2026, 0)), scenario.envelopes().set());
    assertEquals(Set.of("P1"), scenario.pins().must());
    assertEquals(Set.of("P4"), scenario.pins().never());
    assertEquals(Map.of("P2", new Pins.At(2026, "alone")), scenario.pins().at());
    assertEquals(true, scenario.floors().get(0).where().get("land_border"));
    assertEquals("benefit", scenario.floors().get(0).of());
    assertEquals(4, scenario.limits().worksPerCommuneAndYear());
    assertEquals("points", scenario.benefit().basis());
    assertEquals(new BigDecimal("0.03"), scenario.benefit().discountPerYear());
    assertEquals(true, scenario.allowTail());
    assertEquals("PLAN-1", scenario.stable().against());
    assertNull(scenario.solve().work());
    assertEquals(new BigDecimal("2.5"), scenario.solve().seconds());
    assertEquals(7, scenario.solve().seed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'pin': {}}                                   | :1 pin: field-unknown-near [pin, pins]
          {'colour': 1}                                 | :1 colour: field-unknown [colour, id, title, dataset, asOf, horizon, overlays, envelopes, pins, floors, limits, benefit, allowTail, stable, solve, inflation, contingency, changes, rolling]
          {'pins': {'always': []}}                      | :1 pins.always: field-unknown [pins.always, must, never, at]
          {'id': 7}                                     | :1 id: field-not-text [id, 7]
          {'pins': {'must': 'P1'}}                      | :1 pins.must: field-not-a-list [pins.must]
          {'pins': []}                                  | :1 pins: field-not-an-object [pins]
          {'floors': {}}                                | :1 floors: field-not-a-list-of-objects [floors]
          {'asOf': '1/1/2026'}                          | :1 asOf: field-not-a-date [asOf, "1/1/2026"]
          {'horizon': [2030, 2026]}                     | :1 horizon: horizon-reversed [2030, 2026]
          {'horizon': [2026, 2027]}                     | :1 horizon: horizon-without-money [2027]
          {'dataset': 'lang-son'}                       | :1 dataset: scenario-other-dataset [lang-son, small]
          {'envelopes': {'scale': {'program': 1}}}      | :1 envelopes.scale.program: id-unknown-near [program, funds.csv, programme]
          {'envelopes': {'scale': {'province': -1}}}    | :1 envelopes.scale.province: field-out-of-range [envelopes.scale.province, -1, 0, 1000]
          {'envelopes': {'scale': {'province': '1'}}}   | :1 envelopes.scale.province: field-not-a-number [envelopes.scale.province, "1"]
          {'envelopes': {'set': [{'fund': 'province', 'year': 2026}]}} | :1 envelopes.set.0.ceilingVnd: field-missing [envelopes.set.0.ceilingVnd]
          {'envelopes': {'set': [{'fund': 'x', 'year': 2026, 'ceilingVnd': 1}]}} | :1 envelopes.set: id-unknown [x, funds.csv]
          {'envelopes': {'set': [{'fund': 'province', 'year': 2031, 'ceilingVnd': 1}]}} | :1 envelopes.set: envelope-set-outside-horizon [2031, 2026, 2030]
          {'envelopes': {'set': [{'fund': 'province', 'year': 2026, 'ceilingVnd': 1}, {'fund': 'province', 'year': 2026, 'ceilingVnd': 2}]}} | :1 envelopes.set: envelope-set-twice [province, 2026]
          {'pins': {'must': ['P9']}}                    | :1 pins.must: id-unknown-near [P9, proposals.csv, P1]
          {'pins': {'must': ['P1'], 'never': ['P1']}}   | :1 pins.never: pins-must-and-never [P1]
          {'pins': {'at': {'P1': {}}, 'never': ['P1']}} | :1 pins.never: pins-at-and-never [P1]
          {'pins': {'must': ['P3', 'P4']}}              | :1 pins.must: pins-alternatives [P3, P4, G1]
          {'pins': {'must': ['P2'], 'never': ['P1']}}   | :1 pins.must: pins-requires-never [P2, P1]
          {'pins': {'at': {'P2': {'start': 2029}}}}     | :1 pins.at.P2.start: pin-outside-window [P2, 2029, 2026, 2028]
          {'pins': {'at': {'P4': {'start': 2027}}}}     | :1 pins.at.P4.start: pin-outside-window [P4, 2027, 2026, 2026]
          {'pins': {'at': {'P3': {'start': 2029}}}}     | :1 pins.at.P3.start: pin-beyond-horizon [P3, 2029, 2031, 2030]
          {'pins': {'at': {'P3': {'scheme': 'alon'}}}}  | :1 pins.at.P3.scheme: id-unknown-near [alon, schemes.csv, alone]
          {'floors': [{'id': 'a', 'where': {'border': true}, 'share': 0.1}]} | :1 floors.0.where.border: floor-column-unknown [border]
          {'floors': [{'id': 'a', 'where': {'landborder': true}, 'share': 0.1}]} | :1 floors.0.where.landborder: floor-column-unknown-near [landborder, land_border]
          {'floors': [{'id': 'a', 'where': {}, 'share': 0.1}]} | :1 floors.0.where: floor-without-where []
          {'floors': [{'id': 'a', 'where': {'level': []}, 'share': 0.1}]} | :1 floors.0.where: floor-value-wrong [level, []]
          {'floors': [{'id': 'a', 'where': {'level': 'primary'}, 'share': 1.1}]} | :1 floors.0.share: field-out-of-range [floors.0.share, 1.1, 0, 1]
          {'floors': [{'id': 'a', 'where': {'level': 'primary'}, 'share': 1, 'of': 'money'}]} | :1 floors.0.of: field-not-a-choice [floors.0.of, money, spend, benefit]
          {'limits': {'worksPerCommuneAndYear': 0}}     | :1 limits.worksPerCommuneAndYear: field-out-of-range [limits.worksPerCommuneAndYear, 0, 1, 1000000]
          {'limits': {'worksPerCommuneAndYear': 1.5}}   | :1 limits.worksPerCommuneAndYear: field-not-whole [limits.worksPerCommuneAndYear, 1.5]
          {'benefit': {'basis': 'money'}}               | :1 benefit.basis: field-not-a-choice [benefit.basis, money, points_x_beneficiaries, points]
          {'benefit': {'discountPerYear': 1}}           | :1 benefit.discountPerYear: field-out-of-range [benefit.discountPerYear, 1, 0, 0.99]
          {'allowTail': 'yes'}                          | :1 allowTail: field-not-true-or-false [allowTail, "yes"]
          {'solve': {'work': 1, 'seconds': 1}}          | :1 solve.seconds: solve-work-and-seconds []
          {'id': 'a', 'id': 'b'}                        | :1: json-field-twice [1]
          {'id': '../../x'}                             | :1 id: field-not-an-id [id, ../../x, -..-x]
          {'id': '.x'}                                  | :1 id: field-not-an-id [id, .x, x]
          {'id': 'kịch bản 1'}                          | :1 id: field-not-an-id [id, kịch bản 1, kịch-bản-1]
          {'floors': [{'id': 'a', 'where': {'level': 'primary'}, 'share': 25}]} | :1 floors.0.share: field-percent [floors.0.share, 25, 0, 1, 0.25]
          {'floors': [{'id': 'a', 'where': {'level': 'primary'}, 'share': 0.33333}]} | :1 floors.0.share: field-too-fine [floors.0.share, 0.33333, 4]
          {'floors': [{'id': 'a', 'where': {'villages': 1e999999}, 'share': 0.3}]} | :1 floors.0.where: floor-value-wrong [villages, 1E+999999]
          {'benefit': {'discountPerYear': 3}}           | :1 benefit.discountPerYear: field-percent [benefit.discountPerYear, 3, 0, 0.99, 0.03]
          {'id': 'a'                                    | :1: json-broken [1]
          []                                            | :1: json-not-an-object []
          """,
      quoteCharacter = '`')
  void eachFaultIsTold(String json, String issue) {
    ScenarioReading reading = ScenarioReader.parse(json.replace('\'', '"'), portfolio);
    assertEquals(List.of("ERROR scenario" + issue), SmallDataset.shown(reading.issues()), json);
    assertNull(reading.scenario());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "1e", "9"})
  void hostileJsonIsBrokenJson(String part) {
    String json = "{ \"pins\": " + part.repeat(3000);
    assertEquals(
        List.of("ERROR scenario:1: json-broken [1]"),
        SmallDataset.shown(ScenarioReader.parse(json, portfolio).issues()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'envelopes': {'scale': {'province': 90}}}    | envelopes.scale.province: scale-large [province, 90, 0.9]
          {'floors': [{'id': 'a', 'where': {'zone': '03'}, 'share': 0.1}, {'id': 'b', 'where': {'zone': 3}, 'share': 0.1}, {'id': 'c', 'where': {'flooded': true}, 'share': 0.1}]} |
          """,
      quoteCharacter = '`')
  void whatIsOddIsAWarning(String json, String issue) {
    ScenarioReading reading =
        ScenarioReader.parse(json.replace('\'', '"'), zoned().readIn(folder).portfolio());
    List<String> expected = issue == null ? List.of() : List.of("WARNING scenario:1 " + issue);
    assertEquals(expected, SmallDataset.shown(reading.issues()));
    assertNotNull(reading.scenario());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'level': 'upper_secondary'}         | [a, level: "lower_secondary", "preschool", "primary"]
          {'zone': '3'}                        | [a, zone: "03"]
          {'zone': '03', 'land_border': false} | [a, land_border: false, true; zone: "03"]
          """,
      quoteCharacter = '`')
  void aFloorForNobodyNamesTheValuesThatThereAre(String where, String args) {
    String json = "{'floors': [{'id': 'a', 'where': " + where + ", 'share': 0.1}]}";
    ScenarioReading reading =
        ScenarioReader.parse(json.replace('\'', '"'), zoned().readIn(folder).portfolio());
    String issue = "ERROR scenario:1 floors.0.where: floor-covers-nobody " + args;
    assertEquals(List.of(issue), SmallDataset.shown(reading.issues()));
    assertNull(reading.scenario());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {'condition_grade': 'A'}
          {'level': 'primary', 'condition_grade': 'A'}
          """,
      quoteCharacter = '`')
  void aFloorOverAnEmptyColumnNamesColumnsThatHaveValues(String where) {
    String json = "{'floors': [{'id': 'a', 'where': " + where + ", 'share': 0.1}]}";
    ScenarioReading reading =
        ScenarioReader.parse(json.replace('\'', '"'), zoned().readIn(folder).portfolio());
    String known =
        "level: \"lower_secondary\", \"preschool\", \"primary\";"
            + " kind: \"regular\", \"semi_boarding\"; ";
    String issue = SmallDataset.shown(reading.issues()).get(0);
    assertTrue(
        issue.startsWith(
            "ERROR scenario:1 floors.0.where.condition_grade: floor-column-empty"
                + " [condition_grade, a, "
                + known),
        issue);
    assertTrue(issue.contains("land_border: false, true"), issue);
    assertNull(reading.scenario());
  }

  private static SmallDataset zoned() {
    return new SmallDataset()
        .replace("communes.csv", ",difficult_villages", ",difficult_villages,zone,flooded")
        .replace("communes.csv", ",10,4", ",10,4,03,có")
        .replace("communes.csv", ",8,", ",8,,,");
  }

  @Test
  void aFaultIsToldWithItsLine() {
    String json = FULL.replace("\"must\"", "\n\"mst\"");
    assertEquals(
        List.of("ERROR scenario:6 pins.mst: field-unknown-near [pins.mst, must]"),
        SmallDataset.shown(ScenarioReader.parse(json, portfolio).issues()));
  }

  @Test
  void aFileThatIsNotThereOrNotTextIsTold(@TempDir Path other) throws IOException {
    Path file = other.resolve("s.json");
    assertEquals("scenario-not-found", code(file));
    assertEquals("scenario-not-a-file", code(other));
    Files.write(file, new byte[] {'{', (byte) 0xFF, '}'});
    assertEquals("json-not-utf8", code(file));
    Files.writeString(file, "");
    assertEquals("json-empty", code(file));
    Files.writeString(file, "\uFEFF{ \"id\": \"a\" }");
    assertEquals("a", ScenarioReader.read(file, portfolio).scenario().id());
  }

  private static String code(Path file) {
    return ScenarioReader.read(file, portfolio).issues().get(0).code();
  }
}
