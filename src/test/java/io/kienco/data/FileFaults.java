package io.kienco.data;

import static io.kienco.data.Fault.cell;
import static io.kienco.data.Fault.fault;

import java.util.List;

/** Whole files and their headings. */
final class FileFaults {

  private FileFaults() {}

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
}
