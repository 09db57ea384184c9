package io.kienco.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.kienco.model.Attribute;
import io.kienco.model.Horizon;
import io.kienco.model.Portfolio;
import io.kienco.model.Proposal;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetReaderTest {

  @TempDir Path folder;

  @Test
  void aSoundDatasetBecomesAPortfolio() {
    Portfolio portfolio = sound(new SmallDataset());
    assertEquals(new Horizon(2026, 2030), portfolio.info().horizon());
    assertTrue(portfolio.info().synthetic());
    assertEquals("Small", portfolio.info().title("en"));
    assertEquals(2, portfolio.communes().size());
    assertEquals(true, portfolio.communes().get(0).landBorder());
    assertEquals("semi_boarding", portfolio.schools().get(1).kind());
    assertEquals(new BigDecimal("68.9"), portfolio.schemes().get(0).shares().get(0).percent());
    assertEquals("Cùng trả", portfolio.schemes().get(0).title());
    assertTrue(portfolio.funds().get(0).carryOver());
    assertFalse(portfolio.funds().get(1).carryOver());
  }

  @Test
  void anEmptyCellIsUnknownAndNeverZero() {
    Portfolio portfolio = sound(new SmallDataset());
    assertNull(portfolio.schools().get(2).pupils());
    assertNull(portfolio.schools().get(2).roomsTemporary());
    assertEquals(0, portfolio.schools().get(1).roomsTemporary());
    assertNull(portfolio.communes().get(1).difficultVillages());
    assertNull(portfolio.schools().get(0).kitchen());
  }

  @Test
  void aProposalTakesItsSchoolsCommuneAndIsNewUnlessItSaysSo() {
    List<Proposal> proposals = sound(new SmallDataset()).proposals();
    assertEquals("C1", proposals.get(0).communeCode());
    assertEquals(List.of(40, 60), proposals.get(0).spread());
    assertEquals("new", proposals.get(1).status());
    assertEquals(List.of("P1"), proposals.get(1).requires());
    assertEquals("C2", proposals.get(2).communeCode());
    assertTrue(proposals.get(3).ongoing());
  }

  @Test
  void anUnknownColumnIsKeptAsAnAttribute() {
    SmallDataset dataset =
        new SmallDataset()
            .file(
                "schools.csv",
                """
                school_code,name,commune_code,distance_km,flooded
                S1,Một,C1,12.5,
                S2,Hai,C1,gần,yes
                S3,Ba,C2,,
                """);
    assertEquals(
        List.of(
            new Attribute("S1", "distance_km", "12.5", 12.5),
            new Attribute("S2", "distance_km", "gần", null),
            new Attribute("S2", "flooded", "yes", null)),
        sound(dataset).attributes());
  }

  @Test
  void byteOrderMarkAndWindowsLineEndsChangeNothing() {
    SmallDataset dataset = new SmallDataset();
    for (String name : List.of("schools.csv", "proposals.csv", "dataset.json")) {
      dataset.file(name, "\uFEFF" + dataset.text(name).replace("\n", "\r\n"));
    }
    assertEquals(3, sound(dataset).schools().size());
  }

  @Test
  void quotedCellsMayHoldCommasQuotesAndLineBreaks() {
    SmallDataset dataset =
        new SmallDataset()
            .replace("schools.csv", "THCS Bắc Sơn", "\"Trường \"\"Bắc Sơn\"\", điểm\nlẻ\"")
            .line("schools.csv", "S4,Sau,primary,regular,C9,,,,,,");
    DatasetReading reading = dataset.readIn(folder);
    assertEquals(
        List.of("ERROR schools.csv:6 commune_code: id-unknown-near [C9, communes.csv, C1]"),
        SmallDataset.shown(reading.issues()));
  }

  @ParameterizedTest
  @ValueSource(chars = {';', '\t'})
  void cellsMayBePartedAsAVietnameseSpreadsheetDoes(char separator) {
    Portfolio commas = sound(new SmallDataset());
    SmallDataset dataset = new SmallDataset();
    for (String name : List.of("communes", "schools", "envelopes", "schemes")) {
      String file = name + ".csv";
      String text = dataset.text(file).replace(',', separator);
      dataset.file(file, "\uFEFF" + text.replaceAll("(\\d)\\.(\\d)", "$1,$2"));
    }
    String proposals = dataset.text("proposals.csv").replace("40;60", "\"40;60\"");
    dataset.file("proposals.csv", proposals.replace(',', separator));
    Portfolio other = sound(dataset);
    assertEquals(commas.schools(), other.schools());
    assertEquals(commas.communes(), other.communes());
    assertEquals(commas.proposals(), other.proposals());
    assertEquals(commas.schemes(), other.schemes());
    assertNotEquals(commas.fingerprint(), other.fingerprint());
  }

  @Test
  void yesAndNoAreReadInVietnamese() {
    SmallDataset dataset =
        new SmallDataset()
            .replace("communes.csv", ",true,", ",Có,")
            .replace("communes.csv", ",false,", ",không,");
    Portfolio portfolio = sound(dataset);
    assertEquals(true, portfolio.communes().get(0).landBorder());
    assertEquals(false, portfolio.communes().get(1).landBorder());
  }

  @Test
  void aShareIsReadAsWritten() {
    Portfolio portfolio =
        sound(
            new SmallDataset()
                .replace("schemes.csv", "68.9", "33.3333")
                .replace("schemes.csv", "31.1", "66.6667"));
    assertEquals(new BigDecimal("33.3333"), portfolio.schemes().get(0).shares().get(0).percent());
  }

  @Test
  void idsInAnotherNormalFormAreTheSame() {
    SmallDataset dataset =
        new SmallDataset()
            .replace("communes.csv", "C2,", "Xã2,")
            .replace("schools.csv", ",C2,", ",Xa\u03032,")
            .replace("proposals.csv", ",C2,", ",Xã2,");
    assertEquals("Xã2", sound(dataset).schools().get(2).communeCode());
  }

  @Test
  void theFingerprintFollowsEveryByteOfTheFilesRead() {
    String before = sound(new SmallDataset()).fingerprint();
    assertEquals(before, sound(new SmallDataset().file("notes.md", "anything")).fingerprint());
    String after = sound(new SmallDataset().replace("schools.csv", "420", "421")).fingerprint();
    assertNotEquals(before, after);
    assertEquals(64, before.length());
  }

  @Test
  void financingRepliesForCostAndSchemes() {
    SmallDataset dataset =
        new SmallDataset()
            .without("schemes.csv")
            .file(
                "proposals.csv",
                """
                proposal_id,school_code,measure,duration_years
                P1,S1,kitchen,1
                """)
            .file(
                "financing.csv",
                """
                proposal_id,option_id,fund_id,year,amount_vnd
                P1,now,province,2026,700000000
                """);
    Portfolio portfolio = sound(dataset);
    assertNull(portfolio.proposals().get(0).costVnd());
    assertEquals(700_000_000L, portfolio.financing().get(0).amountVnd());
  }

  @Test
  void allIssuesAreCollectedAndTheRestIsCounted() {
    StringBuilder rows = new StringBuilder("school_code,name,commune_code,pupils\n");
    for (int i = 0; i < 250; i++) {
      rows.append("S").append(i).append(",Trường,C1,-1\n");
    }
    List<String> issues =
        SmallDataset.shown(
            new SmallDataset().file("schools.csv", rows.toString()).readIn(folder).issues());
    assertEquals(101, issues.size());
    assertEquals("ERROR schools.csv:2 pupils: negative [-1, 0]", issues.get(0));
    assertEquals("ERROR: more-errors [150]", issues.get(100));
  }

  private Portfolio sound(SmallDataset dataset) {
    DatasetReading reading = dataset.readIn(folder);
    assertEquals(List.of(), SmallDataset.shown(reading.issues()));
    return reading.portfolio();
  }
}
