using Slipway.Spec.Reading;

namespace Slipway.Spec.Governance;

/// <summary>How a long-lived branch is protected.</summary>
public sealed record BranchSpec
{
    public static readonly Shape<BranchSpec> Shape = Shapes.Record("branch", "How a long-lived branch is protected.", f => new BranchSpec
    {
        Name = f.Name,
        Approvals = f.Required("approvals", Shapes.Integer(0, 6), "how many people approve a change", example: "2"),
        DismissStale = f.Required("dismiss-stale", Shapes.Boolean, "whether a new commit takes approvals back",
            example: "true"),
        CodeOwners = f.Required("code-owners", Shapes.Boolean, "whether the code's owners are among the approvers",
            example: "true"),
        LastPushApproval = f.Required("last-push-approval", Shapes.Boolean,
            "whether the last commit is approved by somebody else", example: "true"),
        UpToDate = f.Required("up-to-date", Shapes.Boolean, "whether a change contains the branch's newest commit",
            example: "true"),
        Signed = f.Required("signed", Shapes.Boolean, "whether commits are signed", example: "true"),
        Administrators = f.Required("administrators", Shapes.Boolean, "whether administrators are bound too", example: "true"),
        LinearHistory = f.Required("linear-history", Shapes.Boolean, "whether merge commits are refused", example: "true"),
        ResolvedConversations = f.Required("resolved-conversations", Shapes.Boolean, "whether all conversations are resolved",
            example: "true"),
        Checks = f.List("checks", Shapes.Text,
            "the checks that must have passed, by the names of their jobs; empty for all that every change reports",
            example: "[Test]"),
        Decision = f.Optional("decision", Shapes.Reference("decision"), "the decision behind it", example: "SHOP-1"),
    });

    public required string Name { get; init; }

    public required int Approvals { get; init; }

    public required bool DismissStale { get; init; }

    public required bool CodeOwners { get; init; }

    public required bool LastPushApproval { get; init; }

    public required bool UpToDate { get; init; }

    public required bool Signed { get; init; }

    public required bool Administrators { get; init; }

    public required bool LinearHistory { get; init; }

    public required bool ResolvedConversations { get; init; }

    public IReadOnlyList<string> Checks { get; init; } = [];

    public string? Decision { get; init; }
}
