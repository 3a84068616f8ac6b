package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.AnswerSaving;
import org.klaster.api.procurement.StatementView;
import org.klaster.api.procurement.TenderSavings;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.procurement.SavingAnswer;
import org.klaster.web.i18n.Messages;
import org.klaster.web.shared.Choice;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** A member's own statements of a joint purchase. */
@Named
@ViewScoped
public class StatementBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private TenderSavings savings;
  @Inject private Messages messages;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private long tenderId;
  private List<StatementView> statements = List.of();
  private List<StatementSheet> sheets = List.of();
  private @Nullable Long lineId;
  private @Nullable SavingAnswer answer;

  public void load() {
    tenderId = address.required("id");
    statements = savings.statements(tenderId);
    sheets = StatementWriter.of(statements, messages.language());
  }

  public String say() {
    if (lineId == null) {
      throw new InvalidInput("lineId", "required");
    }
    if (answer == null) {
      throw new InvalidInput("answer", "required");
    }
    savings.answer(new AnswerSaving(tenderId, lineId, answer));
    return flash.done("shared.saved", "/app/procurement/statement.xhtml?id=" + tenderId);
  }

  /** Lines that wait for an answer. */
  public List<Choice> getOpen() {
    return statements.stream()
        .filter(StatementView::open)
        .map(
            statement ->
                new Choice(
                    statement.lineId(),
                    statement.lot().position()
                        + ". "
                        + messages.text(statement.lot().name())
                        + ", "
                        + messages.text(statement.organisation())))
        .toList();
  }

  public List<Choice> getAnswers() {
    return Choice.of(SavingAnswer.class, messages).stream()
        .filter(choice -> !SavingAnswer.SILENT.name().equals(String.valueOf(choice.value())))
        .toList();
  }

  public long getTenderId() {
    return tenderId;
  }

  public List<StatementSheet> getSheets() {
    return sheets;
  }

  public @Nullable Long getLineId() {
    return lineId;
  }

  public void setLineId(@Nullable Long lineId) {
    this.lineId = lineId;
  }

  public @Nullable SavingAnswer getAnswer() {
    return answer;
  }

  public void setAnswer(@Nullable SavingAnswer answer) {
    this.answer = answer;
  }
}
