using Slipway.Observability.Runbooks;
using Slipway.Pipelines;
using Slipway.Repositories.Duties;
using Slipway.Spec;

namespace Slipway.Repositories.Files;

/// <summary>Every file that a product's repository gets from here, by its path there.</summary>
public static class RepositoryFiles
{
    public static SortedDictionary<string, string> For(ProductSpec product)
    {
        var files = GeneratedFiles.For(product);
        foreach (var (path, content) in More(product))
        {
            files.Add(path, content);
        }

        return files;
    }

    private static IEnumerable<(string Path, string Content)> More(ProductSpec product) =>
    [
        (PullRequestTemplate.Path, PullRequestTemplate.For(product)),
        (SecurityPolicy.Path, SecurityPolicy.For(product)),
        (SupportPage.Path, SupportPage.For(product)),
        .. product.IssueTemplates.Select(template => (IssueForms.PathOf(template.Name), IssueForms.For(product, template))),
        .. product.Environments.Where(environment => environment.Checklist.Count > 0)
            .Select(environment => (IssueForms.PathOf(IssueForms.CheckOf(environment)), IssueForms.For(product, environment))),
        .. RunbookPages.For(product).Select(page => (page.Name, page.Value)),
        .. product.Duties.SelectMany(duty => new[]
        {
            (DutyTemplate.PathOf(duty), DutyTemplate.For(product, duty)),
            (DutyWorkflow.PathOf(duty), DutyWorkflow.For(product, duty).ToYaml(Spec.Files.FileHeader.For(product))),
        }),
    ];
}
