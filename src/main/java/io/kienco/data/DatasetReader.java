package io.kienco.data;

import io.kienco.model.Doubt;
import io.kienco.model.Portfolio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

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
    Census census = Census.read(files, reader);
    CompletableFuture<Doubts> oddities = CompletableFuture.supplyAsync(census::oddities);
    Tables tables = Tables.read(census, files, reader, issues);
    FileChecks.check(files, tables, censusOnly, issues);
    BoundaryCheck.check(folder, census.communes(), issues);
    Doubts doubts = check(tables, files, reader.references(), issues);
    doubts.tell(issues);
    Doubts odd = oddities.join();
    CostPlausibility.check(tables, odd);
    Portfolio portfolio = null;
    if (!issues.hasErrors()) {
      Doubts unknown = new Doubts();
      Unknowns.check(tables, unknown);
      List<Doubt> all = Doubts.all(doubts, odd, unknown);
      portfolio = tables.portfolio(reader.attributes(), all, files.fingerprint());
    }
    return new Read(tables, odd, portfolio);
  }

  private static Doubts check(
      Tables tables, DatasetFolder files, References references, Issues issues) {
    Doubts doubts = new Doubts();
    CodeChecks.check(tables, issues);
    PlaceChecks.check(tables, doubts);
    CensusChecks.check(tables, doubts);
    boolean financingKnown = tables.financing().usable || !files.exists(Dictionary.FINANCING);
    ProposalChecks.check(tables, financingKnown, doubts, issues);
    PrerequisiteChecks.check(tables, references, issues);
    MoneyChecks.check(tables, issues);
    UnitChecks.check(tables, doubts, issues);
    FinancingChecks.check(tables, issues);
    return doubts;
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
}
