package io.kienco.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a sound dataset gives exactly the issues named, and none follows from them. */
class DataIssuesTest {

  record Fault(UnaryOperator<SmallDataset> spoil, List<String> issues) {
    @Override
    public String toString() {
      return issues.toString();
    }
  }

  static Fault fault(UnaryOperator<SmallDataset> spoil, String... issues) {
    return new Fault(spoil, List.of(issues));
  }

  static Fault cell(String file, String old, String replacement, String... issues) {
    return fault(d -> d.replace(file, old, replacement), issues);
  }

  static List<Fault> files() {
    return List.of(
        fault(d -> d.without("funds.csv"), "ERROR funds.csv: file-missing [funds.csv]"),
        fault(
            d -> d.without("funds.csv").file("fund.csv", "x"),
            "ERROR funds.csv: file-missing-near [funds.csv, fund.csv]"),
        fault(
            d -> d.file("financings.csv", "x"),
            "WARNING financings.csv: file-looks-misspelt [financings.csv, financing.csv]"),
        fault(d -> d.file("schools.csv", ""), "ERROR schools.csv: file-empty []"),
        fault(
            d -> d.bytes("schools.csv", new byte[] {'P', 'K', 3, 4, 0, 0}),
            "ERROR schools.csv:1: file-binary [1]"),
        fault(
            d -> d.bytes("communes.csv", new byte[] {'a', '\n', (byte) 0xE9, ','}),
            "ERROR communes.csv:2: file-not-utf8 [2]"),
        cell("schools.csv", "S2,Tiểu", "S2,\"Tiểu", "ERROR schools.csv:3: quote-unclosed [3]"),
        cell(
            "schools.csv",
            "Tiểu học Đồng Đăng",
            "\"Tiểu\" học",
            "ERROR schools.csv:3: quote-inside [3]"),
        cell(
            "schools.csv",
            "Tiểu học",
            "x".repeat(70_000),
            "ERROR schools.csv:3: cell-too-long [3]"),
        fault(
            d -> d.file("funds.csv", d.text("funds.csv").replace(',', '|')),
            "ERROR funds.csv:1: wrong-separator [fund_id|title|kind|carry_over]"),
        fault(
            d -> d.file("schools.csv", "school_code,name,commune_code\n"),
            "ERROR schools.csv: no-rows [schools.csv]",
            "ERROR proposals.csv:2 school_code: id-unknown [S1, schools.csv]",
            "ERROR proposals.csv:3 school_code: id-unknown [S2, schools.csv]",
            "ERROR proposals.csv:5 school_code: id-unknown [S3, schools.csv]"),
        fault(
            d -> d.file("proposals.csv", "proposal_id,measure,duration_years\n"),
            "WARNING proposals.csv: no-proposals [proposals.csv]"),
        fault(d -> d.without("schemes.csv"), "ERROR schemes.csv: schemes-missing [4]"));
  }

  static List<Fault> headings() {
    return List.of(
        cell(
            "schools.csv",
            ",commune_code,",
            ",comune_code,",
            "ERROR schools.csv:1 commune_code: column-missing-near [commune_code, comune_code, Xã"
                + " nơi trường đóng, Commune it stands in]"),
        cell(
            "funds.csv",
            ",kind,",
            ",sort,",
            "ERROR funds.csv:1 kind: column-missing [kind, Vốn đầu tư (capital) hay chi thường"
                + " xuyên (recurrent), Capital or recurrent money]",
            "WARNING funds.csv:1 sort: column-not-used [sort]"),
        cell(
            "schools.csv",
            ",pupils,",
            ",pupil,",
            "WARNING schools.csv:1 pupil: column-looks-misspelt [pupil, pupils, Số học sinh,"
                + " Pupils]"),
        cell(
            "schools.csv",
            "school_code,",
            "Mã trường,",
            "ERROR schools.csv:1 school_code: column-missing-near [school_code, Mã trường, Mã"
                + " trường, Code of the school]"),
        cell(
            "schools.csv",
            ",pupils,",
            ",Tổng số HS,",
            "WARNING schools.csv:1 Tổng số HS: column-looks-misspelt [Tổng số HS, pupils, Số học"
                + " sinh, Pupils]"),
        cell(
            "proposals.csv",
            ",duration_years,",
            ",So nam thuc hien,",
            "ERROR proposals.csv:1 duration_years: column-missing-near [duration_years, So nam thuc"
                + " hien, Số năm thực hiện, Years of work]"),
        cell("funds.csv", ",title,", ",kind,", "ERROR funds.csv:1 kind: column-twice [kind]"),
        cell("funds.csv", ",title,", ",,", "ERROR funds.csv:1: column-unnamed [2]"));
  }

  static List<Fault> cells() {
    return List.of(
        cell(
            "schools.csv",
            "S3,THCS",
            "C2,THCS",
            "ERROR schools.csv:4 school_code: code-in-two-tables [C2, communes.csv, 3]",
            "ERROR proposals.csv:5 school_code: id-unknown-near [S3, schools.csv, S1]"),
        cell(
            "communes.csv",
            "C1,",
            "\"C\u200B1\",",
            "ERROR communes.csv:2 commune_code: code-with-hidden-character [C\u200B1]",
            "ERROR schools.csv:2 commune_code: id-unknown-near [C1, communes.csv, C2]",
            "ERROR schools.csv:3 commune_code: id-unknown-near [C1, communes.csv, C2]"),
        cell("schools.csv", "S2,Tiểu học Đồng Đăng", "S2,", missing("schools.csv:3", "name")),
        cell("proposals.csv", "P4,S3", ",S3", missing("proposals.csv:5", "proposal_id")),
        cell(
            "schools.csv",
            ",420,400",
            ",abc,400",
            bad("schools.csv:3 pupils", "not-a-number [abc, ]")),
        cell(
            "schools.csv",
            ",420,400",
            ",42.5,4",
            bad("schools.csv:3 pupils", "not-whole [42.5, 425]")),
        cell("schools.csv", ",420,400", ",-4,0", bad("schools.csv:3 pupils", "negative [-4, 0]")),
        cell(
            "schools.csv",
            ",420,400",
            ",900000,400",
            bad("schools.csv:3 pupils", "above-most [900000, 100000]")),
        cell(
            "schools.csv",
            "21.91",
            "\"21,91\"",
            bad("schools.csv:4 latitude", "decimal-comma [21,91, 21.91]")),
        cell(
            "schools.csv",
            "21.91",
            "NaN",
            bad("schools.csv:4 latitude", "not-a-number [NaN, NaN]")),
        cell(
            "schools.csv", "21.91", "-91", bad("schools.csv:4 latitude", "below-least [-91, -90]")),
        cell(
            "schools.csv",
            ",primary,",
            ",primry,",
            bad("schools.csv:3 level", "code-unknown-near [primry, primary]")),
        cell(
            "communes.csv",
            ",III,",
            ",giàu,",
            bad("communes.csv:2 region", "code-unknown [giàu, I, II, III]")),
        cell(
            "proposals.csv",
            ",kitchen,",
            ",kichen,",
            "WARNING proposals.csv:3 measure: code-looks-misspelt [kichen, kitchen]"),
        cell(
            "communes.csv",
            ",true,",
            ",đúng,",
            bad("communes.csv:2 land_border", "not-yes-or-no [đúng]")),
        cell(
            "proposals.csv",
            "40;60",
            "40/60",
            bad("proposals.csv:2 spread", "not-percents [40/60]")),
        cell(
            "proposals.csv",
            ",300000000,",
            ",300.000.000,",
            bad("proposals.csv:5 cost_vnd", "thousands-separator [300.000.000, 300000000]")),
        cell(
            "proposals.csv",
            ",300000000,",
            ",300000000.5,",
            bad("proposals.csv:5 cost_vnd", "money-with-decimals [300000000.5, 3000000005]")),
        cell(
            "proposals.csv",
            ",300000000,",
            ",300000000 đ,",
            bad("proposals.csv:5 cost_vnd", "money-with-currency [300000000 đ, 300000000]")),
        cell(
            "proposals.csv",
            ",300000000,",
            ",99999999999999999999,",
            bad(
                "proposals.csv:5 cost_vnd",
                "number-too-large [99999999999999999999, 99999999999999999999]")),
        cell(
            "proposals.csv",
            ",300000000,",
            ",-300000000,",
            bad("proposals.csv:5 cost_vnd", "negative [-300000000, 0]")),
        cell(
            "funds.csv",
            "recurrent,Chi thường xuyên,recurrent,false",
            "recurrent,Chi",
            "ERROR funds.csv:4: row-ragged [2, 4]"),
        cell(
            "schools.csv",
            "S3,",
            "S1,",
            "ERROR schools.csv:4: key-twice [S1, 2]",
            "ERROR proposals.csv:5 school_code: id-unknown-near [S3, schools.csv, S1]"));
  }

  private static String missing(String place, String column) {
    return "ERROR " + place + " " + column + ": cell-missing [" + column + "]";
  }

  private static String bad(String place, String issue) {
    return "ERROR " + place + ": " + issue;
  }

  static List<Fault> info() {
    return List.of(
        fault(d -> d.without("dataset.json"), "ERROR dataset.json: file-missing [dataset.json]"),
        fault(d -> d.file("dataset.json", "[]"), "ERROR dataset.json:1: json-not-an-object []"),
        cell(
            "dataset.json",
            "\"small\"",
            "\"../small\"",
            "ERROR dataset.json:2 id: field-not-an-id [id, ../small]"),
        fault(
            d -> d.file("dataset.json", "{ \"title\": " + "[".repeat(2000) + "] }"),
            "ERROR dataset.json:1: json-broken [1]"),
        cell("dataset.json", "\"small\",", "\"small\"", "ERROR dataset.json:3: json-broken [3]"),
        cell("dataset.json", "censusDate\"", "id\"", "ERROR dataset.json:4: json-field-twice [4]"),
        cell(
            "dataset.json",
            "\"id\"",
            "\"idd\"",
            "ERROR dataset.json id: field-missing [id]",
            "ERROR dataset.json:2 idd: field-unknown-near [idd, id]"),
        cell(
            "dataset.json",
            "[2026, 2030]",
            "[2030, 2026]",
            "ERROR dataset.json:5 horizon: horizon-reversed [2030, 2026]"),
        cell(
            "dataset.json",
            "[2026, 2030]",
            "[2026]",
            "ERROR dataset.json:5 horizon: field-not-two-years [horizon, 2000, 2100]"),
        cell(
            "dataset.json",
            "[2026, 2030]",
            "[2026, 2090]",
            "ERROR dataset.json:5 horizon: horizon-too-long [2026, 2090]"),
        cell(
            "dataset.json",
            "2025-09-05",
            "5/9/2025",
            "ERROR dataset.json:4 censusDate: field-not-a-date [censusDate, \"5/9/2025\"]"),
        cell(
            "dataset.json",
            "\"synthetic\": true",
            "\"synthetic\": \"yes\"",
            "ERROR dataset.json:7 synthetic: field-not-true-or-false [synthetic, \"yes\"]"),
        cell(
            "dataset.json",
            "\"recurrent\"",
            "\"rec\"",
            "ERROR dataset.json recurrentFund: recurrent-fund-unknown [rec]"),
        cell(
            "dataset.json",
            "\"recurrent\"",
            "\"province\"",
            "WARNING dataset.json recurrentFund: recurrent-fund-capital [province]"),
        cell(
            "dataset.json",
            "\"recurrent\"",
            "null",
            "ERROR dataset.json recurrentFund: recurrent-fund-missing [1]"));
  }

  static List<Fault> places() {
    return List.of(
        cell(
            "schools.csv",
            ",21.91,106.33",
            ",10.77,106.70",
            "WARNING schools.csv:4 latitude: coordinates-outside [10.77, 106.7]"),
        cell(
            "communes.csv",
            ",21.90,106.32",
            ",106.32,21.90",
            "ERROR communes.csv:3 latitude: above-most [106.32, 90]"),
        cell(
            "communes.csv",
            ",21.90,106.32",
            ",48.85,2.35",
            "WARNING communes.csv:3 latitude: coordinates-outside [48.85, 2.35]",
            "WARNING schools.csv:4 latitude: coordinates-outside [21.91, 106.33]"),
        cell(
            "schools.csv",
            ",21.91,106.33",
            ",21.91,",
            "WARNING schools.csv:4 longitude: coordinate-half [longitude]"),
        cell(
            "schools.csv",
            ",200,150,",
            ",200,250,",
            "WARNING schools.csv:2 ethnic_pupils: part-above-whole [ethnic_pupils, 250, pupils,"
                + " 200]"),
        cell(
            "communes.csv",
            ",10,4",
            ",10,14",
            "WARNING communes.csv:2 difficult_villages: part-above-whole [difficult_villages, 14,"
                + " villages, 10]"));
  }

  static List<Fault> proposals() {
    return List.of(
        cell(
            "proposals.csv",
            "P4,S3",
            "P4,S9",
            "ERROR proposals.csv:5 school_code: id-unknown-near [S9, schools.csv, S1]"),
        cell(
            "proposals.csv",
            "P4,S3",
            "P4,",
            "ERROR proposals.csv:5 school_code: proposal-nowhere [P4]"),
        cell(
            "proposals.csv",
            "P4,S3,",
            "P4,S3,C1",
            "WARNING proposals.csv:5 commune_code: commune-differs [C1, S3, C2]"),
        cell(
            "proposals.csv",
            ",300000000,",
            ",0,",
            "ERROR proposals.csv:5 cost_vnd: cost-zero [P4]"),
        cell(
            "proposals.csv",
            ",300000000,",
            ",,",
            "ERROR proposals.csv:5 cost_vnd: cost-missing [P4]"),
        cell(
            "proposals.csv",
            ",300000000,",
            ",300000,",
            "WARNING proposals.csv:5 cost_vnd: money-in-millions [300000]"),
        fault(
            d ->
                d.replace("proposals.csv", "measure,", "measure,quantity,unit,")
                    .replace("proposals.csv", "_classrooms,", "_classrooms,8,room,")
                    .replace("proposals.csv", "kitchen,", "kitchen,,,")
                    .replace("proposals.csv", "_school,", "_school,,,")
                    .replace("proposals.csv", "repair,", "repair,9,room,")
                    .replace("proposals.csv", ",2400000000,", ",24000000,")
                    .file(
                        "unit_costs.csv",
                        "measure,unit,cost_vnd\n"
                            + "solid_classrooms,room,750000000\n"
                            + "repair,site,9000000000\n"),
            "WARNING proposals.csv:2 cost_vnd: cost-far-below-price [24000000, 8 room,"
                + " 6000000000]"),
        cell("proposals.csv", "40;60", "40;50", "ERROR proposals.csv:2 spread: spread-sum [90]"),
        cell(
            "proposals.csv",
            "40;60",
            "40;40;20",
            "ERROR proposals.csv:2 spread: spread-length [3, 2]"),
        cell(
            "proposals.csv",
            "2026,2028",
            "2029,2028",
            "ERROR proposals.csv:3 latest_start: window-reversed [2029, 2028]"),
        cell(
            "proposals.csv",
            "2026,2028",
            "2020,2025",
            "WARNING proposals.csv:3 latest_start: window-before-horizon [2025, 2026]"),
        cell(
            "proposals.csv",
            "2026,2028",
            "2031,",
            "WARNING proposals.csv:3 earliest_start: window-after-horizon [2031, 2030]"),
        cell(
            "proposals.csv",
            "90000000000,3",
            "90000000000,6",
            "WARNING proposals.csv:4 duration_years: work-beyond-horizon [P3, 2030]"),
        cell(
            "proposals.csv",
            "300000000,1,,,",
            "300000000,1,,2027,",
            "WARNING proposals.csv:5 earliest_start: ongoing-window [P4, 2026]"),
        cell(
            "proposals.csv",
            ",G1,,ongoing",
            ",G1,P1,ongoing",
            "ERROR proposals.csv:5 requires: ongoing-requires [P4]"),
        cell(
            "proposals.csv",
            ",G1,,\n",
            ",G1,,ongoing\n",
            "WARNING proposals.csv:5 alternative_group: ongoing-alternatives [P4, P3, G1]"),
        cell(
            "proposals.csv",
            ",P1,\n",
            ",P7,\n",
            "ERROR proposals.csv:3 requires: id-unknown-near [P7, proposals.csv, P1]"),
        cell(
            "proposals.csv",
            ",P1,\n",
            ",P2,\n",
            "ERROR proposals.csv:3 requires: requires-itself [P2]"),
        cell(
            "proposals.csv",
            ",G1,,\n",
            ",G1,P4,\n",
            "ERROR proposals.csv:4 requires: requires-alternative [P3, P4, G1]"),
        fault(
            d ->
                d.replace("proposals.csv", ",,,,new", ",,,P3,new")
                    .replace("proposals.csv", ",G1,,\n", ",G1,P2,\n"),
            "ERROR proposals.csv:2 requires: requires-circle [P1 → P3 → P2 → P1]"));
  }

  static List<Fault> money() {
    return List.of(
        cell(
            "envelopes.csv",
            "4000000000",
            "0",
            "ERROR envelopes.csv:3 ceiling_vnd: ceiling-zero [province, 2026]"),
        cell(
            "envelopes.csv",
            "4000000000",
            "14000",
            "WARNING envelopes.csv:3 ceiling_vnd: money-in-millions [14000]"),
        cell("envelopes.csv", "4000000000", "", missing("envelopes.csv:3", "ceiling_vnd")),
        cell(
            "envelopes.csv",
            "province,2026",
            "provinc,2026",
            "ERROR envelopes.csv:3 fund_id: id-unknown-near [provinc, funds.csv, province]"),
        cell(
            "envelopes.csv",
            "province,2026",
            "programme,2026",
            "ERROR envelopes.csv:3: key-twice [programme / 2026, 2]"),
        cell(
            "envelopes.csv",
            "province,2026",
            "province,2031",
            "WARNING envelopes.csv:3 year: envelope-outside-horizon [2031, 2026, 2030]"),
        cell(
            "schemes.csv",
            "31.1",
            "31",
            "ERROR schemes.csv:2 share_percent: scheme-sum [shared, 99.9]"),
        fault(
            d ->
                d.replace("schemes.csv", "68.9", "68.90001")
                    .replace("schemes.csv", "31.1", "31.09999"),
            "ERROR schemes.csv:2 share_percent: share-too-fine [68.90001, 4]",
            "ERROR schemes.csv:3 share_percent: share-too-fine [31.09999, 4]"),
        cell(
            "schemes.csv",
            "alone,province",
            "alone,province2",
            "ERROR schemes.csv:4 fund_id: id-unknown-near [province2, funds.csv, province]"),
        fault(
            d -> {
              for (int i = 0; i < 100; i++) {
                d.line("proposals.csv", "X" + i + ",S1,,repair,1000000000000000,1,,,,,,,");
              }
              return d;
            },
            "ERROR proposals.csv cost_vnd: sum-too-large [100000093500000000]"),
        financing("P1,now,province,2026,5", new String[0]),
        financing(
            "P9,now,province,2026,5",
            "ERROR financing.csv:2 proposal_id: id-unknown-near [P9, proposals.csv, P1]"),
        financing(
            "P1,now,state,2026,5", "ERROR financing.csv:2 fund_id: id-unknown [state, funds.csv]"),
        financing(
            "P1,now,province,2040,5",
            "ERROR financing.csv:2 year: financing-outside-horizon [2040, 2026, 2030]"),
        financing(
            "P1,now,province,2027,5",
            "WARNING financing.csv:2 year: financing-without-envelope [province, 2027]"));
  }

  private static Fault financing(String row, String... issues) {
    String heading = "proposal_id,option_id,fund_id,year,amount_vnd\n";
    return fault(d -> d.file("financing.csv", heading + row + "\n"), issues);
  }

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource({"files", "headings", "cells", "info", "places", "proposals", "money"})
  void isTold(Fault fault) {
    DatasetReading reading = fault.spoil().apply(new SmallDataset()).readIn(folder);
    assertEquals(fault.issues(), SmallDataset.shown(reading.issues()));
    boolean error = fault.issues().stream().anyMatch(i -> i.startsWith("ERROR"));
    assertEquals(error, reading.portfolio() == null);
  }
}
