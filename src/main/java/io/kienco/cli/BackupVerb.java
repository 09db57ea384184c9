package io.kienco.cli;

import io.kienco.store.Backup;
import io.kienco.store.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "backup",
    description = "Writes the whole store to one file, also while the server runs.",
    mixinStandardHelpOptions = true)
final class BackupVerb implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The file to write (.zip).")
  private Path file;

  @Mixin private DatabaseOption database;

  @Mixin(name = "output")
  private Output output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    long rows = written();
    spec.commandLine().getOut().println(output.texts().get("backup.written", rows, file));
    return Exit.DONE;
  }

  /** Beside it first: an older backup of that name stays until the new one is whole. */
  private long written() {
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    try (Database store = database.open()) {
      long rows;
      try (OutputStream to = Files.newOutputStream(beside)) {
        rows = new Backup(store).write(to);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return rows;
    } catch (IOException e) {
      throw WrongInput.of(file.toString(), "backup-not-written", e.getMessage());
    }
  }
}
