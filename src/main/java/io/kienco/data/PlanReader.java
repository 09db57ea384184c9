package io.kienco.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.kienco.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads a plan as it was published. Unknown fields are ignored: a newer version may have more. */
public final class PlanReader {

  private static final ObjectReader READER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build()
          .readerFor(Plan.class);

  private PlanReader() {}

  public static PlanReading read(Path file) {
    Issues issues = new Issues();
    String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
    Plan plan = null;
    if (!Files.isRegularFile(file)) {
      issues.error(name, null, null, "plan-not-found", file);
    } else {
      plan = read(file, name, issues);
    }
    return new PlanReading(plan, issues.list());
  }

  private static Plan read(Path file, String name, Issues issues) {
    try {
      Plan plan = READER.readValue(file.toFile());
      if (plan != null && plan.fingerprint() != null && plan.scenario() != null) {
        return plan;
      }
      issues.error(name, null, null, "plan-not-a-plan");
    } catch (DatabindException e) {
      if (e.getCause() instanceof JsonProcessingException broken) {
        jsonBroken(broken, name, issues);
      } else {
        Integer line = e.getLocation() == null ? null : e.getLocation().getLineNr();
        issues.error(name, line, field(e), "plan-not-a-plan");
      }
    } catch (JsonProcessingException e) {
      jsonBroken(e, name, issues);
    } catch (IOException e) {
      issues.error(name, null, null, "file-unreadable");
    }
    return null;
  }

  private static void jsonBroken(JsonProcessingException e, String name, Issues issues) {
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    issues.error(name, line, null, "json-broken", line);
  }

  private static String field(DatabindException e) {
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return mapping.getPath().stream()
          .map(r -> r.getFieldName() == null ? Integer.toString(r.getIndex()) : r.getFieldName())
          .collect(Collectors.joining("."));
    }
    return null;
  }
}
