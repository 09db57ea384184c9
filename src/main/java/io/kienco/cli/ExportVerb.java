package io.kienco.cli;

import io.kienco.data.importing.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "export",
    description = "Writes a dataset as one workbook, with the mapping that imports it again.",
    mixinStandardHelpOptions = true)
final class ExportVerb implements Callable<Integer> {

  @Parameters(paramLabel = "DATASET", description = "A dataset folder, or its name.")
  private String dataset;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The workbook to write; the mapping goes beside it as FILE.mapping.json.")
  private Path file;

  @Mixin(name = "output")
  private Output output;

  @Override
  public Integer call() throws IOException {
    new Inputs(output).census(Home.dataset(dataset));
    Path at = file.toAbsolutePath();
    Path mapping = at.resolveSibling(at.getFileName() + ".mapping.json");
    for (Path target : new Path[] {at, mapping}) {
      if (Files.exists(target)) {
        throw WrongInput.of(target.toString(), "export-out-exists");
      }
    }
    Path beside = Files.createTempFile(at.getParent(), ".export", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        Files.writeString(mapping, WorkbookWriter.write(Home.dataset(dataset), out));
      }
      Files.move(beside, at, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
    output.out().println(output.texts().get("import.written", at));
    output.out().println(output.texts().get("import.written", mapping));
    return Exit.DONE;
  }
}
