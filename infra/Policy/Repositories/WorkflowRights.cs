namespace Slipway.Policy.Repositories;

/// <summary>Workflows that may change their repository without saying so.</summary>
public static class WorkflowRights
{
    public static Rule Rule { get; } = new()
    {
        Id = "workflow-rights",
        Title = "A workflow's token only reads unless the workflow says more",
        Reason = "A compromised action in any workflow could push code or approve its own pull request",
        Remedy = "set defaultWorkflowPermissions to read and canApprovePullRequestReviews to false",
        Breaches = environment =>
            from rights in environment.OfType(GithubTypes.WorkflowPermissions)
            where rights.Text("defaultWorkflowPermissions") == "write" || rights.IsOn("canApprovePullRequestReviews")
            select rights.Breach("defaultWorkflowPermissions", "lets every workflow write or approve"),
    };
}
