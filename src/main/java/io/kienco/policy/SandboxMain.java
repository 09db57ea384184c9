package io.kienco.policy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.kienco.model.Assessment;
import io.kienco.model.DataIssue;
import io.kienco.model.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The child of {@link RuleSandbox}: reads a question, writes an answer. */
final class SandboxMain {
  static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .addMixIn(Finding.class, ByKind.class)
          .addMixIn(DataIssue.class, FieldsOnly.class)
          .build();

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "finding")
  @JsonIgnoreProperties(value = "subject", allowGetters = true)
  @JsonSubTypes({
    @Type(value = Finding.Points.class, name = "points"),
    @Type(value = Finding.Exclusion.class, name = "exclude"),
    @Type(value = Finding.Mandate.class, name = "require"),
    @Type(value = Finding.PayFrom.class, name = "payFrom"),
    @Type(value = Finding.Entitlement.class, name = "owe"),
    @Type(value = Finding.Need.class, name = "need"),
    @Type(value = Finding.Unknown.class, name = "unknown")
  })
  private interface ByKind {}

  @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
  private interface FieldsOnly {}

  private SandboxMain() {}

  public static void main(String[] args) throws IOException {
    endWithParent();
    RuleSandbox.Question question =
        JSON.readValue(Path.of(args[0]).toFile(), RuleSandbox.Question.class);
    JSON.writeValue(Path.of(args[1]).toFile(), answer(question));
  }

  /** Its input is a pipe that closes when the parent dies, however that was killed. */
  private static void endWithParent() {
    Thread watch =
        new Thread(
            () -> {
              try {
                System.in.readAllBytes();
              } catch (IOException e) {
                // Closed is closed.
              }
              Runtime.getRuntime().halt(1);
            },
            "parent");
    watch.setDaemon(true);
    watch.start();
  }

  private static RuleSandbox.Answer answer(RuleSandbox.Question question) {
    RuleFiles files = new RuleFiles(question.texts());
    return switch (question.task()) {
      case CHECK -> new RuleSandbox.Answer(RuleCheck.run(files, question.today()), null, null);
      case TEST -> new RuleSandbox.Answer(List.of(), RuleTest.run(files), null);
      case ASSESS -> assessed(files, question);
    };
  }

  private static RuleSandbox.Answer assessed(RuleFiles files, RuleSandbox.Question question) {
    RulebookReading reading = Rulebook.read(files);
    if (reading.rulebook() == null) {
      return new RuleSandbox.Answer(reading.issues(), null, null);
    }
    try {
      Assessment assessment =
          reading.rulebook().assess(question.portfolio(), question.asOf(), question.horizon());
      return new RuleSandbox.Answer(reading.issues(), null, assessment);
    } catch (RulebookException e) {
      return new RuleSandbox.Answer(e.issues(), null, null);
    }
  }
}
