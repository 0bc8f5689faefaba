package vn.lienthong.workers.indexing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads case messages: see {@code docs/contracts.md}. */
@Component
class MessageReader {

    private final ObjectMapper json;

    MessageReader(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Reads one message.
     *
     * @param text JSON in UTF-8; it must not change afterwards
     * @throws IllegalArgumentException when it has not the form that the contract gives it
     */
    CaseMessage one(byte[] text) {
        return parsed(text, parser -> {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            var message = message(parser, text);
            require(parser.nextToken() == null);
            return message;
        });
    }

    /** Reads a list of messages, as {@link #one}. */
    List<CaseMessage> list(byte[] text) {
        return parsed(text, parser -> {
            require(parser.nextToken() == JsonToken.START_ARRAY);
            var messages = new ArrayList<CaseMessage>();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                messages.add(message(parser, text));
            }
            require(parser.currentToken() == JsonToken.END_ARRAY);
            return messages;
        });
    }

    private <T> T parsed(byte[] text, Parsing<T> parsing) {
        try (var parser = json.createParser(text)) {
            return parsing.of(parser);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException("In memory nothing else can go wrong", e);
        }
    }

    private CaseMessage message(JsonParser parser, byte[] text) throws IOException {
        var caseId = "";
        long sequence = 0;
        List<Event> events = List.of();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var field = parser.currentName();
            var value = parser.nextToken();
            if (field.equals("caseId") && value == JsonToken.VALUE_STRING) {
                caseId = parser.getText();
            } else if (field.equals("sequence") && value == JsonToken.VALUE_NUMBER_INT) {
                sequence = parser.getLongValue();
            } else if (field.equals("events") && value == JsonToken.START_ARRAY) {
                events = events(parser, text);
            } else {
                parser.skipChildren();
            }
        }
        if (caseId.isEmpty() || sequence < 1 || events.isEmpty()) {
            throw new IllegalArgumentException("Not a case message: caseId, sequence or events are missing");
        }
        return new CaseMessage(caseId, sequence, events);
    }

    private List<Event> events(JsonParser parser, byte[] text) throws IOException {
        var events = new ArrayList<Event>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            require(parser.currentToken() == JsonToken.START_OBJECT);
            int from = (int) parser.currentTokenLocation().getByteOffset();
            // Where it lies in a text that is not in UTF-8, can't be told.
            events.add(from < 0 ? anew(parser.readValueAsTree()) : event(parser, text, from));
        }
        return events;
    }

    private Event event(JsonParser parser, byte[] text, int from) throws IOException {
        var type = "";
        var at = "";
        var by = Event.SYSTEM;
        String onBehalfOf = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var field = parser.currentName();
            parser.nextToken();
            switch (field) {
                case "type" -> type = parser.getValueAsString("");
                case "at" -> at = parser.getValueAsString("");
                case "by" -> by = parser.getValueAsString(Event.SYSTEM);
                case "onBehalfOf" -> onBehalfOf = parser.getValueAsString(null);
                default -> {
                    // Read when somebody asks for it: of most events nobody does.
                }
            }
            parser.skipChildren();
        }
        int to = (int) parser.currentLocation().getByteOffset();
        // A line break would end the event's line in a bulk.
        return onOneLine(text, from, to)
                ? Event.of(type, at, by, onBehalfOf, new Json(text, from, to), json)
                : anew(json.readTree(text, from, to - from));
    }

    private Event anew(JsonNode event) throws IOException {
        var text = json.writeValueAsBytes(event);
        try (var parser = json.createParser(text)) {
            require(parser.nextToken() == JsonToken.START_OBJECT);
            return event(parser, text, 0);
        }
    }

    private static boolean onOneLine(byte[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] == '\n' || text[i] == '\r') {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean asInTheContract) {
        if (!asInTheContract) {
            throw new IllegalArgumentException("Not a case message, nor a list of them");
        }
    }

    private interface Parsing<T> {
        T of(JsonParser parser) throws IOException;
    }
}
