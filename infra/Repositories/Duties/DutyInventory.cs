using System.Globalization;
using System.Text;
using Slipway.Pipelines.Workflows;
using Slipway.Repositories.Values;
using Slipway.Spec;
using Slipway.Spec.Duties;
using Slipway.Spec.Reading;

namespace Slipway.Repositories.Duties;

/// <summary>What is to be looked through: each secret with its place and its users, each right with whoever has it.</summary>
internal static class DutyInventory
{
    public static string For(ProductSpec product, Inventory inventory) =>
        inventory == Inventory.Secrets ? Secrets(product) : Permissions(product);

    private static string Secrets(ProductSpec product)
    {
        var uses = ValueUses.Of(product).Where(use => use.IsSecret).ToLookup(use => use.Name, StringComparer.Ordinal);
        var table = new StringBuilder("## Secrets\n\n| secret | where | used by |\n|---|---|---|\n");
        foreach (var secret in product.Secrets)
        {
            var places = secret.Environments.Count == 0 ? "the repository" : string.Join(", ", secret.Environments);
            var users = uses[secret.Name].Select(use => $"{use.Workflow}: {use.Job}").Distinct(StringComparer.Ordinal);
            table.Append(CultureInfo.InvariantCulture, $"| {secret.Name} | {places} | {Or(users, "no job")} |\n");
        }

        return table.ToString();
    }

    private static string Permissions(ProductSpec product)
    {
        var table = new StringBuilder("## Rights\n\n| who | may |\n|---|---|\n");
        foreach (var team in product.Repository.Teams)
        {
            table.Append(CultureInfo.InvariantCulture, $"| the team {team.Name} | {Shapes.KebabCase(team.Value.ToString())} |\n");
        }

        foreach (var environment in product.Environments.Where(environment => environment.Reviewers is not null))
        {
            var reviewers = environment.Reviewers!.Teams.Concat(environment.Reviewers.Users);
            table.Append(CultureInfo.InvariantCulture, $"| {Or(reviewers, "nobody")} | approve {environment.Name} |\n");
        }

        foreach (var (workflow, job) in ProductWorkflows.For(product).SelectMany(file => file.Workflow.Jobs.Select(job => (file.Workflow.Name, job))))
        {
            var writes = job.Permissions.Writes.Select(scope => Shapes.KebabCase(scope.ToString())).ToList();
            if (writes.Count > 0)
            {
                table.Append(CultureInfo.InvariantCulture, $"| {workflow}: {job.Name} | write {string.Join(", ", writes)} |\n");
            }
        }

        return table.ToString();
    }

    private static string Or(IEnumerable<string> names, string none) => string.Join(", ", names.DefaultIfEmpty(none));
}
