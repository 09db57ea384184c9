package io.kienco.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.kienco.model.Comparison;
import io.kienco.model.Contradiction;
import io.kienco.model.Sensitivity;
import io.kienco.model.Sweep;
import io.kienco.model.Why;
import java.io.IOException;
import java.util.Locale;

/** The closed sets of answers in JSON: lower case with hyphens; capitals are read as well. */
public final class ClosedSets extends SimpleModule {

  private static final long serialVersionUID = 1L;

  public ClosedSets() {
    super("closed sets");
    add(Comparison.By.class);
    add(Comparison.Difference.class);
    add(Contradiction.Kind.class);
    add(Sensitivity.Safety.class);
    add(Sweep.What.class);
    add(Sweep.Nesting.class);
    add(Why.Status.class);
    add(Why.Kind.class);
    add(Why.Basis.class);
  }

  private <E extends Enum<E>> void add(Class<E> type) {
    addSerializer(new Written<>(type));
    addDeserializer(type, new Read<>(type));
  }

  private static final class Written<E extends Enum<E>> extends StdSerializer<E> {

    private static final long serialVersionUID = 1L;

    Written(Class<E> type) {
      super(type);
    }

    @Override
    public void serialize(E value, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
  }

  private static final class Read<E extends Enum<E>> extends StdDeserializer<E> {

    private static final long serialVersionUID = 1L;

    private final Class<E> type;

    Read(Class<E> type) {
      super(type);
      this.type = type;
    }

    @Override
    public E deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String text = json.getText();
      try {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
      } catch (IllegalArgumentException unknown) {
        return type.cast(context.handleWeirdStringValue(type, text, "not one of the set"));
      }
    }
  }
}
