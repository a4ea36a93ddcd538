using Slipway.Repositories.Files;
using Slipway.Spec;

namespace Slipway.Repositories;

/// <summary>The labels that generated issues and forms put on; GitHub drops one that does not exist without a word.</summary>
public static class RepositoryLabels
{
    private const string Work = "1d76db";
    private const string Form = "d93f0b";

    public static RepositoryLabel Duty { get; } = new("duty", Work, "Something that the team does again and again");

    public static IReadOnlyList<RepositoryLabel> For(ProductSpec product) =>
    [
        .. product.Duties.Count > 0 ? new[] { Duty } : [],
        .. product.IssueTemplates.Select(template => new RepositoryLabel(template.Name, Form, template.Title)),
        .. product.Environments.Where(environment => environment.Checklist.Count > 0).Select(environment =>
            new RepositoryLabel(IssueForms.CheckOf(environment), Work, $"What was looked at by hand in {environment.Name}")),
    ];
}
