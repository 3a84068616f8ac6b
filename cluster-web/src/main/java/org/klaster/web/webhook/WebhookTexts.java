package org.klaster.web.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.klaster.vocabulary.shared.ChangeType;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;

/** The names of changes and of their groups in words. */
@Named
@ApplicationScoped
public class WebhookTexts {

  private static final String ANY = ".*";
  private static final String TEST = "org.klaster.test.v1";

  @Inject private Messages messages;

  /** The groups of types to choose from. */
  public List<Choice> getGroups() {
    return Arrays.stream(ChangeType.values())
        .map(type -> group(type.typeName()))
        .distinct()
        .map(group -> new Choice("org.klaster." + group + ANY, groupLabel(group)))
        .toList();
  }

  /** What is told of, all in one line. */
  public String types(List<String> types) {
    if (types.isEmpty()) {
      return messages.get("webhook.types.all");
    }
    return types.stream().map(this::type).collect(Collectors.joining(", "));
  }

  /** One type, or one group. */
  public String type(String name) {
    if (name.endsWith(ANY)) {
      return groupLabel(group(name));
    }
    if (name.equals(TEST)) {
      return messages.get("webhook.type.test");
    }
    return ChangeType.named(name)
        .map(type -> messages.get("audit.operation." + type.operation()))
        .orElse(name);
  }

  private String groupLabel(String group) {
    return messages.get("webhook.group." + group);
  }

  private static String group(String typeName) {
    return typeName.split("\\.")[2];
  }
}
