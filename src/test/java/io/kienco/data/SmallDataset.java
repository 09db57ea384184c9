package io.kienco.data;

import io.kienco.model.DataIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sound dataset of two communes, three schools and four proposals, to be spoilt by a test. */
final class SmallDataset {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  SmallDataset() {
    file(
        "dataset.json",
        """
        {
          "id": "small",
          "title": { "vi": "Nhỏ", "en": "Small" },
          "censusDate": "2025-09-05",
          "horizon": [2026, 2030],
          "recurrentFund": "recurrent",
          "synthetic": true
        }
        """);
    file(
        "communes.csv",
        """
        commune_code,name,province_code,latitude,longitude,land_border,region,villages,difficult_villages
        C1,Đồng Đăng,20,21.94,106.70,true,III,10,4
        C2,Bắc Sơn,20,21.90,106.32,false,,8,
        """);
    file(
        "schools.csv",
        """
        school_code,name,level,kind,commune_code,latitude,longitude,pupils,ethnic_pupils,classes,rooms_temporary
        S1,Mầm non Đồng Đăng,preschool,regular,C1,21.95,106.71,200,150,8,2
        S2,Tiểu học Đồng Đăng,primary,semi_boarding,C1,,,420,400,15,0
        S3,THCS Bắc Sơn,lower_secondary,regular,C2,21.91,106.33,,,12,
        """);
    file(
        "funds.csv",
        """
        fund_id,title,kind,carry_over
        programme,Chương trình,capital,true
        province,Ngân sách tỉnh,capital,
        recurrent,Chi thường xuyên,recurrent,false
        """);
    file(
        "envelopes.csv",
        """
        fund_id,year,ceiling_vnd
        programme,2026,9000000000
        province,2026,4000000000
        recurrent,2026,1000000000
        """);
    file(
        "schemes.csv",
        """
        scheme_id,fund_id,share_percent,title
        shared,programme,68.9,Cùng trả
        shared,province,31.1,
        alone,province,100,Tỉnh
        """);
    file(
        "proposals.csv",
        """
        proposal_id,school_code,commune_code,measure,cost_vnd,duration_years,spread,earliest_start,latest_start,annual_cost_vnd,alternative_group,requires,status
        P1,S1,,solid_classrooms,2400000000,2,40;60,,,,,,new
        P2,S2,,kitchen,800000000,1,,2026,2028,20000000,,P1,
        P3,,C2,border_boarding_school,90000000000,3,,,,,G1,,
        P4,S3,,repair,300000000,1,,,,,G1,,ongoing
        """);
  }

  SmallDataset file(String name, String content) {
    files.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  SmallDataset bytes(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  SmallDataset without(String name) {
    files.remove(name);
    return this;
  }

  SmallDataset replace(String name, String old, String replacement) {
    String text = text(name);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(name + " does not hold " + old);
    }
    return file(name, text.replace(old, replacement));
  }

  SmallDataset line(String name, String line) {
    return file(name, text(name) + line + "\n");
  }

  String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  DatasetReading readIn(Path folder) {
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Files.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return DatasetReader.read(folder);
  }

  /** Such as {@code ERROR proposals.csv:3 spread: spread-sum [90]}. */
  static List<String> shown(List<DataIssue> issues) {
    return issues.stream().map(SmallDataset::shown).toList();
  }

  private static String shown(DataIssue issue) {
    return issue.severity()
        + (issue.file() == null ? "" : " " + issue.file())
        + (issue.row() == null ? "" : ":" + issue.row())
        + (issue.column() == null ? "" : " " + issue.column())
        + ": "
        + issue.code()
        + " "
        + issue.args();
  }
}
