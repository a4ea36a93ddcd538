using Slipway.Plan;

namespace Slipway.Cli.Rendering;

/// <summary>The files that a plan's resources amount to, by their path below the output folder.</summary>
internal static class RenderedFiles
{
    private const string HelmRelease = "kubernetes:helm.sh/v3:Release";
    private const string RepositoryFile = "github:index/repositoryFile:RepositoryFile";

    /// <summary>The folder of objects that belong to no namespace.</summary>
    private const string WholeCluster = "cluster";

    public static SortedDictionary<string, string> Of(DeploymentPlan plan)
    {
        var known = new KnownValues(plan);
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in plan.Resources.Where(resource => resource.Custom && resource.ReadId is null))
        {
            foreach (var (path, content) in Of(resource, known.InputsOf(resource), plan, known))
            {
                Add(files, path, content, resource);
            }
        }

        return files;
    }

    private static IEnumerable<(string Path, string Content)> Of(PlannedResource resource, PlanObject inputs, DeploymentPlan plan, KnownValues known) => resource.Type switch
    {
        HelmRelease => Release(resource, inputs),
        RepositoryFile => [(RepositoryPath(resource, inputs, plan, known), inputs.TextAt("content") ?? "")],
        _ when inputs.TextAt("apiVersion") is not null && inputs.TextAt("kind") is { } kind => [(ObjectPath(resource, inputs, kind), PlanYaml.Write(inputs))],
        _ => [],
    };

    private static string ObjectPath(PlannedResource resource, PlanObject inputs, string kind) =>
        $"kubernetes/{inputs.TextAt("metadata.namespace") ?? WholeCluster}/{kind.ToLowerInvariant()}-{inputs.TextAt("metadata.name") ?? resource.Name}.yaml";

    private static IEnumerable<(string Path, string Content)> Release(PlannedResource resource, PlanObject inputs)
    {
        var name = inputs.TextAt("name") ?? resource.Name;
        var release = new[] { ("chart", "chart"), ("repo", "repositoryOpts.repo"), ("version", "version"), ("namespace", "namespace") }
            .Where(part => inputs.At(part.Item2) is not null)
            .Select(part => KeyValuePair.Create(part.Item1, inputs.At(part.Item2)!));
        yield return ($"helm/{name}/release.yaml", PlanYaml.Write(new PlanObject(release)));
        yield return ($"helm/{name}/values.yaml", PlanYaml.Write(inputs.At("values") ?? PlanObject.Empty));
    }

    // The owner is not the file's but its provider's; without one it is whoever the token belongs to.
    private static string RepositoryPath(PlannedResource resource, PlanObject inputs, DeploymentPlan plan, KnownValues known)
    {
        var provider = plan.Resources.FirstOrDefault(candidate => candidate.Urn == resource.Provider);
        var owner = (provider is null ? null : known.InputsOf(provider).TextAt("owner")) ?? "owner";
        return $"github/{owner}/{inputs.TextAt("repository")}/{inputs.TextAt("file")}";
    }

    private static void Add(SortedDictionary<string, string> files, string path, string content, PlannedResource resource)
    {
        var place = path.Split('/').Any(part => part is "" or "." or "..") ? null : path;
        if (place is null || (!files.TryAdd(place, content) && !IsOnAnotherBranch(files[place], content, resource)))
        {
            throw new CommandLine.UsageException($"{resource.Name} would be rendered to '{path}', {(place is null ? "which is no path inside the folder" : "which another resource is rendered to as well")}");
        }
    }

    private static bool IsOnAnotherBranch(string known, string content, PlannedResource resource) =>
        resource.Type == RepositoryFile && resource.Inputs.TextAt("branch") is not null && known == content;
}
