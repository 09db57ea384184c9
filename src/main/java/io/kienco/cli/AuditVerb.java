package io.kienco.cli;

import io.kienco.report.Json;
import io.kienco.store.Audit;
import io.kienco.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "audit",
    description = "The record of who did what.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "verify")
final class AuditVerb {

  @Spec private CommandSpec spec;

  @Command(
      name = "verify",
      description = "Reckons every hash of the chain again.",
      mixinStandardHelpOptions = true)
  int verify(@Mixin DatabaseOption database, @Mixin Output output) {
    Audit.Verdict verdict;
    try (Database store = database.open()) {
      verdict = new Audit(store).verify();
    }
    if (output.json()) {
      spec.commandLine().getOut().print(Json.write(verdict));
    } else if (verdict.broken() == null) {
      String text =
          output
              .texts()
              .get(
                  "audit.whole",
                  verdict.rows(),
                  "" + verdict.head().number(),
                  verdict.head().hash());
      spec.commandLine().getOut().println(text);
    } else {
      throw WrongInput.of("audit", "audit-broken", "" + verdict.broken());
    }
    return verdict.broken() == null ? Exit.DONE : Exit.WRONG_INPUT;
  }
}
