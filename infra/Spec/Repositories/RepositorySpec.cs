using Slipway.Spec.Reading;

namespace Slipway.Spec.Repositories;

/// <summary>The product's repository.</summary>
public sealed record RepositorySpec
{
    public static readonly Shape<RepositorySpec> Shape = Shapes.Record("repository", "The product's repository.", f => new RepositorySpec
    {
        Owner = f.Required("owner", Shapes.Owner, "the organisation or user that owns it", example: "my-organisation"),
        Name = f.Required("name", Shapes.RepositoryName, "its name", example: "shop"),
        Origin = f.Required("origin", Shapes.Choice<RepositoryOrigin>("origin"), "whether it is there already or made",
            example: "adopted"),
        Visibility = f.Required("visibility", Shapes.Choice<RepositoryVisibility>("visibility"), "who may see it", example: "public"),
        DefaultBranch = f.Required("default-branch", Shapes.RefPattern, "the branch that pull requests go to", example: "main"),
        Merge = f.List("merge", Shapes.Choice<MergeMethod>("merge method"), "how pull requests may be merged", example: "[squash]"),
        Topics = f.List("topics", Shapes.DnsLabel, "the words it is found by", example: "[slipway]"),
        Teams = f.Map("teams", Shapes.Choice<TeamRole>("role"), "what each team may do", example: "{platform: maintain}"),
    });

    public required string Owner { get; init; }

    public required string Name { get; init; }

    public required RepositoryOrigin Origin { get; init; }

    public required RepositoryVisibility Visibility { get; init; }

    public required string DefaultBranch { get; init; }

    public IReadOnlyList<MergeMethod> Merge { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<NamedValue<TeamRole>> Teams { get; init; } = [];
}
