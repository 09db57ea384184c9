package io.kienco.policy;

import io.kienco.model.Proposal;
import io.kienco.model.School;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** A process without a guard: compiles and fires each file as it is, and notes which ran code. */
final class Unguarded {
  private static final String HEAD =
      """
      package rules.national;
      import io.kienco.model.*;
      import io.kienco.policy.Trap;
      global io.kienco.policy.Findings findings;
      """;

  private Unguarded() {}

  /** Arguments: the file to write names into, then the rule files. */
  public static void main(String[] args) throws IOException {
    Path canary = Path.of(args[0]);
    var portfolio = SamplePortfolio.twoSchools();
    for (int i = 1; i < args.length; i++) {
      Trap.sprung = false;
      try {
        run(
            Files.readString(Path.of(args[i])),
            portfolio.schools().get(0),
            portfolio.proposals().get(0));
      } catch (RuntimeException | LinkageError refused) {
        System.out.println(args[i] + " " + refused);
      }
      if (Trap.sprung) {
        Files.writeString(
            canary, args[i] + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      }
    }
  }

  private static void run(String text, School school, Proposal proposal) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    String whole = text.replaceFirst("package rules.national;", HEAD);
    builder.add(ResourceFactory.newByteArrayResource(whole.getBytes()), ResourceType.DRL);
    if (builder.hasErrors()) {
      return;
    }
    KieSession session = builder.newKieBase().newKieSession();
    try {
      session.setGlobal("findings", new Findings(notion -> {}));
      session.insert(school);
      session.insert(proposal);
      session.fireAllRules(100);
    } finally {
      session.dispose();
    }
  }
}
