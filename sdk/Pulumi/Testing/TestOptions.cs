namespace Pulumi.Testing;

/// <summary>What a program that runs without an engine is told about itself.</summary>
public class TestOptions
{
    public string? ProjectName { get; set; }

    public string? StackName { get; set; }

    public string? RootDirectory { get; set; }

    public string? OrganizationName { get; set; }

    public bool? IsPreview { get; set; }
}
