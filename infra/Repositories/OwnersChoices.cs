namespace Slipway.Repositories;

/// <summary>Inputs of a repository that no product's file has a say in: one that is taken over keeps what its owners chose.</summary>
public static class OwnersChoices
{
    public static IReadOnlyList<string> Inputs { get; } =
    [
        "allowAutoMerge", "allowForking", "allowUpdateBranch", "hasDiscussions", "hasDownloads", "hasProjects", "hasWiki", "homepageUrl",
        "isTemplate", "mergeCommitMessage", "mergeCommitTitle", "pages", "squashMergeCommitMessage", "squashMergeCommitTitle", "template",
        "webCommitSignoffRequired",
    ];
}
