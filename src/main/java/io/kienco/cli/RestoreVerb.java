package io.kienco.cli;

import io.kienco.store.Backup;
import io.kienco.store.Database;
import io.kienco.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "restore",
    description = "Reads a backup into a new, empty database of either kind.",
    mixinStandardHelpOptions = true)
final class RestoreVerb implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "What backup wrote.")
  private Path file;

  @Mixin private DatabaseOption database;

  @Mixin(name = "output")
  private Output output;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    long rows;
    try (InputStream from = Files.newInputStream(file);
        Database store = database.open()) {
      rows = new Backup(store).read(from);
    } catch (StoreException.WrongState e) {
      throw WrongInput.of("--db", "store-not-empty");
    } catch (IOException | StoreException.NotThere e) {
      throw WrongInput.of(file.toString(), "backup-unreadable", e.getMessage());
    }
    spec.commandLine().getOut().println(output.texts().get("backup.restored", rows, file));
    return Exit.DONE;
  }
}
