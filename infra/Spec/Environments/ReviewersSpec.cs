using Slipway.Spec.Reading;

namespace Slipway.Spec.Environments;

/// <summary>Who approves a deployment.</summary>
public sealed record ReviewersSpec
{
    public static readonly Shape<ReviewersSpec> Shape = Shapes.Record("reviewers", "Who approves a deployment.", f =>
    {
        f.AtLeastOne("users", "teams");
        return new ReviewersSpec
        {
            Users = f.List("users", Shapes.Owner, "people", example: "[octocat]"),
            Teams = f.List("teams", Shapes.DnsLabel, "teams", example: "[platform]"),
        };
    }, Check);

    public IReadOnlyList<string> Users { get; init; } = [];

    public IReadOnlyList<string> Teams { get; init; } = [];

    private static void Check(ReviewersSpec spec, Check check)
    {
        if (spec.Users.Count + spec.Teams.Count is < 1 or > 6)
        {
            check.Problem("an environment has between 1 and 6 reviewers");
        }
    }
}
