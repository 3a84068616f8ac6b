package org.klaster.council;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Map;
import org.klaster.api.council.ApplicationChoices;
import org.klaster.api.council.ApplicationCriteria;
import org.klaster.api.council.ApplicationRow;
import org.klaster.api.council.ApplicationView;
import org.klaster.api.council.MembershipApplications;
import org.klaster.api.council.SaveApplication;
import org.klaster.api.council.StartApplication;
import org.klaster.api.council.WithdrawApplication;
import org.klaster.api.shared.Denied;
import org.klaster.api.shared.DocumentContent;
import org.klaster.api.shared.DocumentView;
import org.klaster.api.shared.Page;
import org.klaster.api.shared.PageRequest;
import org.klaster.domain.council.MembershipApplication;
import org.klaster.platform.audit.AuditTrail;
import org.klaster.platform.audit.Subject;
import org.klaster.vocabulary.shared.Roles;

/** Applications: what everybody concerned sees, and what the applicant does. */
@Stateless
@RolesAllowed(Roles.PARTICIPANT)
public class MembershipApplicationsBean implements MembershipApplications {

  @Inject private ApplicationAccess access;
  @Inject private ApplicationRows rows;
  @Inject private ApplicationViews views;
  @Inject private ApplicationFiles files;
  @Inject private ApplicationDesk desk;
  @Inject private AuditTrail trail;

  @Override
  @RolesAllowed({
    Roles.PARTICIPANT,
    Roles.GOVERNMENT,
    Roles.BUSINESS,
    Roles.SCIENCE,
    Roles.COORDINATOR,
    Roles.AUDITOR
  })
  public Page<ApplicationRow> search(ApplicationCriteria criteria, PageRequest page) {
    return rows.search(criteria, page);
  }

  @Override
  @RolesAllowed({
    Roles.PARTICIPANT,
    Roles.GOVERNMENT,
    Roles.BUSINESS,
    Roles.SCIENCE,
    Roles.COORDINATOR,
    Roles.AUDITOR
  })
  public ApplicationView application(long applicationId) {
    MembershipApplication application = access.visible(applicationId);
    if (access.mayExamine(application)) {
      trail.read("application.read", subject(application), Map.of());
    }
    return views.view(application);
  }

  @Override
  public ApplicationChoices choices() {
    return desk.choices();
  }

  @Override
  public long start(StartApplication command) {
    return desk.start(command);
  }

  @Override
  public void save(SaveApplication command) {
    desk.save(command);
  }

  @Override
  public DocumentView attach(long applicationId, String fileName, InputStream content) {
    return files.attach(access.own(applicationId), fileName, content);
  }

  @Override
  public void detach(long applicationId, long documentId) {
    files.detach(access.own(applicationId), documentId);
  }

  @Override
  @RolesAllowed({
    Roles.PARTICIPANT,
    Roles.GOVERNMENT,
    Roles.BUSINESS,
    Roles.SCIENCE,
    Roles.COORDINATOR,
    Roles.AUDITOR
  })
  public DocumentContent document(long applicationId, long documentId) {
    MembershipApplication application = access.visible(applicationId);
    if (!access.mayReadFiles(application)) {
      throw new Denied("application.recused");
    }
    return files.open(application, documentId);
  }

  @Override
  public void submit(long applicationId, int version) {
    desk.submit(applicationId, version);
  }

  @Override
  public void withdraw(WithdrawApplication command) {
    desk.withdraw(command);
  }

  private static Subject subject(MembershipApplication application) {
    return Subject.of(MembershipApplication.SUBJECT_TYPE, application.id());
  }
}
