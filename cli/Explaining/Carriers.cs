using System.Globalization;
using System.Text.RegularExpressions;
using Slipway.Plan;

namespace Slipway.Cli.Explaining;

/// <summary>Where a name is found in what the stacks declare.</summary>
internal sealed class Carriers(IReadOnlyList<DeploymentPlan> plans)
{
    private const string Platform = "platform";
    private const string RepositoryFile = "github:index/repositoryFile:RepositoryFile";

    /// <summary>The inputs and generated files that have the name, each with the stacks in which they have it.</summary>
    public IEnumerable<string> Of(string name, string product)
    {
        var word = new Regex($"(?<![A-Za-z0-9_-]){Regex.Escape(name)}(?![A-Za-z0-9_-])", RegexOptions.CultureInvariant);
        return from plan in plans
               from resource in plan.Resources
               where resource.Custom && resource.Product is null or Platform || resource.Product == product
               from place in Places(resource, word)
               group plan.Stack by place into places
               select $"{places.Key} ({string.Join(", ", places.Distinct(StringComparer.Ordinal))})";
    }

    private static IEnumerable<string> Places(PlannedResource resource, Regex word)
    {
        if (resource.Type == RepositoryFile && resource.Inputs.TextAt("content") is { } content)
        {
            var lines = content.Split('\n').Index().Where(line => word.IsMatch(line.Item)).Select(line => line.Index + 1).ToList();
            return lines.Count == 0 ? [] : [$"{resource.Inputs.TextAt("file")}:{string.Join(',', lines)} in the repository"];
        }

        var paths = Paths(resource.Inputs, "", word).ToList();
        var more = paths.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" and {paths.Count - 1} more") : "";
        return paths.Count == 0 ? [] : [$"{resource.Type} {resource.Name}: {paths[0]}{more}"];
    }

    private static IEnumerable<string> Paths(PlanValue value, string path, Regex word) => value switch
    {
        PlanText text when word.IsMatch(text.Text) => [path],
        PlanObject map => map.Members.SelectMany(member => word.IsMatch(member.Key)
            ? [Inside(path, member.Key)]
            : Paths(member.Value, Inside(path, member.Key), word)),
        PlanList list => list.Items.Index().SelectMany(item => Paths(item.Item, string.Create(CultureInfo.InvariantCulture, $"{path}[{item.Index}]"), word)),
        _ => [],
    };

    private static string Inside(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
