package io.kienco.data;

import static io.kienco.data.Fault.cell;
import static io.kienco.data.Fault.missing;

import java.util.List;

/** Single cells. */
final class CellFaults {

  private CellFaults() {}

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

  private static String bad(String place, String issue) {
    return "ERROR " + place + ": " + issue;
  }
}
