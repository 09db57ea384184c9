package io.kienco.cli;

import io.kienco.report.Json;
import io.kienco.report.Texts;
import io.kienco.store.Act;
import io.kienco.store.Database;
import io.kienco.store.StoreException;
import io.kienco.store.Tokens;
import java.io.PrintWriter;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "tokens",
    description = "Who may call the server from elsewhere: add, list, revoke.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "add|list|revoke")
final class TokensVerb {

  private static final int LONGEST_NAME = 100;

  @Spec private CommandSpec spec;

  /** Named as users type them. */
  enum TokenRole {
    planner,
    policy,
    viewer
  }

  @Command(
      name = "add",
      description = "Makes a token and shows it once.",
      mixinStandardHelpOptions = true)
  int add(
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "One of ${COMPLETION-CANDIDATES}.")
          TokenRole role,
      @Option(
              names = "--name",
              required = true,
              paramLabel = "NAME",
              description = "Whose it is; jobs and the audit show it.")
          String name,
      @Mixin DatabaseOption database,
      @Mixin Output output) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw WrongInput.of("--name", "token-name-wrong", "" + LONGEST_NAME);
    }
    try (Database store = database.open()) {
      String secret = new Tokens(store).add(name, role.name(), now());
      PrintWriter out = spec.commandLine().getOut();
      if (!output.json()) {
        out.println(output.texts().get("tokens.added", name, role.name()));
      }
      out.println(output.json() ? Json.write(new Added(name, role.name(), secret)) : secret);
    }
    return Exit.DONE;
  }

  record Added(String name, String role, String token) {}

  @Command(
      name = "list",
      description = "Lists them, without the tokens themselves.",
      mixinStandardHelpOptions = true)
  int list(@Mixin DatabaseOption database, @Mixin Output output) {
    try (Database store = database.open()) {
      PrintWriter out = spec.commandLine().getOut();
      var all = new Tokens(store).list();
      if (output.json()) {
        out.print(Json.write(all));
      } else if (all.isEmpty()) {
        out.println(output.texts().get("tokens.none"));
      } else {
        for (Tokens.Token t : all) {
          String gone = t.revoked() == null ? "" : "  × " + t.revoked();
          out.printf("%s  %-8s %s  %s%s%n", t.id(), t.role(), t.at(), t.name(), gone);
        }
      }
    }
    return Exit.DONE;
  }

  @Command(
      name = "revoke",
      description = "Makes a token no good, at once.",
      mixinStandardHelpOptions = true)
  int revoke(
      @Parameters(paramLabel = "ID", description = "As tokens list shows it.") String id,
      @Mixin DatabaseOption database,
      @Mixin Output output) {
    Texts texts = output.texts();
    try (Database store = database.open()) {
      new Tokens(store).revoke(id, now());
    } catch (StoreException.NotThere e) {
      throw WrongInput.of(null, "token-unknown", id);
    }
    spec.commandLine().getOut().println(texts.get("tokens.revoked", id));
    return Exit.DONE;
  }

  private static Act now() {
    return new Act("cli:" + System.getProperty("user.name"), Instant.now());
  }
}
