package io.kienco.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A dataset of one fund and one year in which a proposal's cost and points are all there is. */
final class Knapsack {

  private final Path folder;
  private final StringBuilder proposals =
      new StringBuilder(
          "proposal_id,school_code,commune_code,measure,title,cost_vnd,duration_years,"
              + "beneficiaries,status\n");
  private final StringBuilder points = new StringBuilder();

  Knapsack(Path folder) {
    this.folder = folder;
  }

  /** Cost in billions of đồng. */
  Knapsack proposal(String id, long cost, int worth) {
    proposals.append(String.format("%s,S1,,equipment,%s,%d000000000,1,1,new%n", id, id, cost));
    points.append(points.isEmpty() ? "" : ", ");
    points.append(String.format("\"%s\": { \"points\": %d }", id, worth));
    return this;
  }

  /** Writes the dataset, and a rulebook that gives no points. */
  Path write(long ceiling) throws IOException {
    Path data = Files.createDirectories(folder.resolve("knapsack"));
    file(
        data.resolve("dataset.json"),
        """
        { "id": "knapsack", "title": { "vi": "Ba lô", "en": "Knapsack" }, "censusDate": "2025-09-05",
          "horizon": [2026, 2026], "currency": "VND", "synthetic": true, "sources": [], "licence": "CC0" }
        """);
    file(data.resolve("communes.csv"), "commune_code,name,poverty_percent\nX1,Xã Một,10\n");
    file(
        data.resolve("schools.csv"),
        "school_code,name,level,kind,commune_code,pupils\nS1,Trường Một,primary,regular,X1,1\n");
    file(data.resolve("proposals.csv"), proposals.toString());
    file(data.resolve("funds.csv"), "fund_id,title,kind,carry_over\nfund,Quỹ,capital,0\n");
    file(
        data.resolve("envelopes.csv"),
        "fund_id,year,ceiling_vnd\nfund,2026," + ceiling + "000000000\n");
    file(data.resolve("schemes.csv"), "scheme_id,fund_id,share_percent,title\nall,fund,100,Quỹ\n");
    Path rules = Files.createDirectories(folder.resolve("rules/national"));
    Path card = Path.of("rules/national/base-salary.json");
    Files.copy(card, rules.resolve("base-salary.json"));
    return data;
  }

  /** The points of every proposal, and more fields. */
  Path scenario(String name, String more) throws IOException {
    Path file = folder.resolve(name + ".json");
    file(
        file,
        String.format(
            "{ \"id\": \"%s\", \"changes\": { %s }%s }",
            name, points, more.isEmpty() ? "" : ", " + more));
    return file;
  }

  String rules() {
    return folder.resolve("rules").toString();
  }

  private static void file(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }
}
