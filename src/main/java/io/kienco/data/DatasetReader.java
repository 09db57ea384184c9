package io.kienco.data;

import io.kienco.model.DatasetInfo;
import io.kienco.model.Portfolio;
import io.kienco.model.School;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a dataset folder whole and tells everything that is wrong with it at once. */
public final class DatasetReader {

  private DatasetReader() {}

  /** Never throws for what the folder holds: a fault of the input is an issue. */
  public static DatasetReading read(Path folder) {
    return reading(folder, false);
  }

  /** As {@link #read}, before there are proposals or money: their files may be empty or absent. */
  public static DatasetReading readCensus(Path folder) {
    return reading(folder, true);
  }

  private static DatasetReading reading(Path folder, boolean censusOnly) {
    Issues issues = new Issues();
    Read read = read(folder, censusOnly, issues);
    return new DatasetReading(read == null ? null : read.portfolio(), issues.list());
  }

  /**
   * The same, with warnings of what is odd and counts of what is unknown.
   *
   * @param earlier an earlier census of the same schools; null for none
   */
  public static DatasetInspection inspect(Path folder, Path earlier) {
    Issues issues = new Issues();
    Read read = read(folder, false, issues);
    if (read == null) {
      return new DatasetInspection(null, issues.list(), List.of());
    }
    Tables tables = read.tables();
    read.odd().tell(issues);
    if (earlier != null) {
      Portfolio before = read(earlier).portfolio();
      if (before == null) {
        issues.warn(null, null, null, "earlier-unreadable", earlier);
      } else {
        YearOnYear.check(tables.schools(), before.schools(), issues);
      }
    }
    return new DatasetInspection(read.portfolio(), issues.list(), unknown(tables));
  }

  /**
   * @param odd what is told only when somebody inspects; a plan that leans on it lists it
   * @param portfolio null when any issue is an error
   */
  private record Read(Tables tables, Doubts odd, Portfolio portfolio) {}

  private static Read read(Path folder, boolean censusOnly, Issues issues) {
    DatasetFolder files = DatasetFolder.open(folder, censusOnly, issues);
    if (files == null) {
      return null;
    }
    TableReader reader = new TableReader(issues);
    Tables tables = tables(files, reader, issues);
    Doubts doubts = new Doubts();
    FileChecks.check(files, tables, censusOnly, issues);
    CodeChecks.check(tables, issues);
    PlaceChecks.check(tables, doubts);
    CensusChecks.check(tables, doubts);
    boolean financingKnown = tables.financing().usable || !files.exists(Dictionary.FINANCING);
    ProposalChecks.check(tables, financingKnown, doubts, issues);
    PrerequisiteChecks.check(tables, reader, issues);
    MoneyChecks.check(tables, issues);
    UnitChecks.check(tables, doubts, issues);
    FinancingChecks.check(tables, issues);
    doubts.tell(issues);
    SchoolPlausibility.check(tables.schools(), doubts);
    Twins.check(tables.schools(), doubts);
    Distances.check(tables, doubts);
    CostPlausibility.check(tables, doubts);
    return new Read(
        tables, doubts, issues.hasErrors() ? null : portfolio(files, tables, reader, doubts));
  }

  private static Portfolio portfolio(
      DatasetFolder files, Tables tables, TableReader reader, Doubts doubts) {
    Doubts unknown = new Doubts();
    Unknowns.check(tables, unknown);
    return tables.portfolio(reader.attributes(), Doubts.all(doubts, unknown), files.fingerprint());
  }

  private static List<DatasetInspection.UnknownCells> unknown(Tables tables) {
    List<DatasetInspection.UnknownCells> unknown = new ArrayList<>();
    for (Table<?> table : List.of(tables.communes(), tables.schools())) {
      List<Column> columns = Dictionary.columns(table.file);
      for (int i = 0; i < columns.size(); i++) {
        if (table.unknown[i] > 0) {
          unknown.add(
              new DatasetInspection.UnknownCells(
                  table.file, columns.get(i).name(), table.unknown[i], table.size()));
        }
      }
    }
    return unknown;
  }

  private static Tables tables(DatasetFolder files, TableReader reader, Issues issues) {
    Path infoPath = files.find(Dictionary.INFO);
    DatasetInfo info = infoPath == null ? null : InfoReader.read(infoPath, issues);
    var communes =
        reader.read(Dictionary.COMMUNES, files.find(Dictionary.COMMUNES), Records::commune);
    var schools = reader.read(Dictionary.SCHOOLS, files.find(Dictionary.SCHOOLS), Records::school);
    Map<String, School> byCode = new HashMap<>();
    schools.records().forEach(s -> byCode.put(s.code(), s));
    var funds = reader.read(Dictionary.FUNDS, files.find(Dictionary.FUNDS), Records::fund);
    return new Tables(
        info,
        communes,
        schools,
        funds,
        reader.read(Dictionary.ENVELOPES, files.find(Dictionary.ENVELOPES), Records::envelope),
        reader.read(Dictionary.SCHEMES, files.find(Dictionary.SCHEMES), Records::share),
        reader.read(
            Dictionary.PROPOSALS,
            files.find(Dictionary.PROPOSALS),
            row -> Records.proposal(row, byCode)),
        reader.read(Dictionary.FINANCING, files.find(Dictionary.FINANCING), Records::payment),
        reader.read(Dictionary.UNIT_COSTS, files.find(Dictionary.UNIT_COSTS), Records::unitCost));
  }
}
