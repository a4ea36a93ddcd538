namespace Slipway.Tests.Style;

/// <summary>Which concern may use which: design, section 1.</summary>
internal static class ImportOrder
{
    private static readonly string[][] s_ranks =
    [
        ["Catalog", "Spec"], ["Signals"], ["KubernetesObjects"], ["Cloud", "Cluster"], ["Delivery"], ["Observability"], ["Pipelines"],
        ["Repositories"], ["Plan"], ["Policy"], ["stacks"], ["cli"],
    ];

    /// <summary>One sentence per import of a later concern.</summary>
    public static IEnumerable<string> Violations(SourceFile file) =>
        from name in file.Imports
        let imported = ConcernOf(name)
        where imported is not null && imported != file.Concern && Rank(file.Concern) >= 0 && Rank(imported) > Rank(file.Concern)
        select $"{file.Path}: {file.Concern} uses {name}, which comes later";

    /// <summary>One sentence per declaring file that imports the folder of another concern's components.</summary>
    public static IEnumerable<string> DeclaringViolations(IReadOnlyCollection<SourceFile> files)
    {
        var building = files.Where(file => file.Path.StartsWith("infra/", StringComparison.Ordinal)).ToList();
        var components = building
            .SelectMany(file => ComponentRules.Components(file).Select(type => (Type: type.Identifier.Text, file.Concern)))
            .ToList();

        return
            from file in building
            where file.SaysPulumi
            from token in file.Syntax.DescendantTokens()
            from component in components
            where token.Text == component.Type && component.Concern != file.Concern
            select $"{file.Path}: declares with {component.Type} of {component.Concern}; it should arrive as an argument";
    }

    private static int Rank(string concern) => Array.FindIndex(s_ranks, rank => rank.Contains(concern));

    private static string? ConcernOf(string name)
    {
        var parts = name.Split('.');
        return parts is ["Slipway", var concern, ..]
            ? concern switch { "Stacks" => "stacks", "Cli" => "cli", _ => concern }
            : null;
    }
}
