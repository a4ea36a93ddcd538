namespace Slipway.Pipelines.Actions;

/// <summary>What GitHub itself knows about a run.</summary>
public static class Given
{
    public static Expression Actor { get; } = new("github.actor");

    public static Expression Always { get; } = new("always()");

    public static Expression Cancelled { get; } = new("cancelled()");

    public static Expression Commit { get; } = new("github.sha");

    public static Expression EventName { get; } = new("github.event_name");

    /// <summary>Whether the change is the repository's own; a pull request from a fork gets no secret and no right to write.</summary>
    public static Expression Own { get; } = new("github.event.pull_request.head.repo.fork != true");

    public static Expression Failure { get; } = new("failure()");

    public static Expression JobStatus { get; } = new("job.status");

    /// <summary>The commit that the workflow before ran for; empty unless another workflow started this one.</summary>
    public static Expression PrecedingCommit { get; } = new("github.event.workflow_run.head_sha");

    public static Expression PrecedingConclusion { get; } = new("github.event.workflow_run.conclusion");

    public static Expression PrecedingEvent { get; } = new("github.event.workflow_run.event");

    public static Expression PrecedingBranch { get; } = new("github.event.workflow_run.head_branch");

    /// <summary>The repository whose branch the workflow before ran for: a fork may have a branch of the same name.</summary>
    public static Expression PrecedingRepository { get; } = new("github.event.workflow_run.head_repository.full_name");

    public static Expression PullRequest { get; } = new("github.event.pull_request.number");

    public static Expression PullRequestBase { get; } = new("github.event.pull_request.base.sha");

    /// <summary>The commit that a pull request proposes; <see cref="Commit"/> is a merge of it that nobody made.</summary>
    public static Expression PullRequestHead { get; } = new("github.event.pull_request.head.sha");

    public static Expression PullRequestBody { get; } = new("github.event.pull_request.body");

    public static Expression PullRequestTitle { get; } = new("github.event.pull_request.title");

    public static Expression Ref { get; } = new("github.ref");

    public static Expression RefName { get; } = new("github.ref_name");

    public static Expression Repository { get; } = new("github.repository");

    public static Expression RepositoryOwner { get; } = new("github.repository_owner");

    public static Expression RunAttempt { get; } = new("github.run_attempt");

    public static Expression RunId { get; } = new("github.run_id");

    public static Expression RunNumber { get; } = new("github.run_number");

    /// <summary>The entry of the schedule that started the run; empty when something else did.</summary>
    public static Expression Schedule { get; } = new("github.event.schedule");

    public static Expression ServerUrl { get; } = new("github.server_url");

    public static Expression Success { get; } = new("success()");

    /// <summary>The token of the run itself, with the job's permissions and no more.</summary>
    public static Expression Token { get; } = new("github.token");

    public static Expression WorkflowName { get; } = new("github.workflow");
}
