package io.kienco.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One fault in a sound dataset gives exactly the issues named, and none follows from them. */
class DataIssuesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource({
    "io.kienco.data.FileFaults#files",
    "io.kienco.data.FileFaults#headings",
    "io.kienco.data.CellFaults#cells",
    "io.kienco.data.InfoFaults#info",
    "io.kienco.data.InfoFaults#places",
    "io.kienco.data.ProposalFaults#proposals",
    "io.kienco.data.MoneyFaults#money"
  })
  void isTold(Fault fault) {
    DatasetReading reading = fault.spoil().apply(new SmallDataset()).readIn(folder);
    assertEquals(fault.issues(), SmallDataset.shown(reading.issues()));
    boolean error = fault.issues().stream().anyMatch(i -> i.startsWith("ERROR"));
    assertEquals(error, reading.portfolio() == null);
  }
}
