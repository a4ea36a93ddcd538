using Pulumi;
using Pulumi.Github;

namespace Slipway.Repositories.Files;

/// <summary>A repository whose long-lived branches have every file that is generated for it, and whose issues have their labels.</summary>
public sealed class EquippedRepository : ComponentResource
{
    public const string Token = "slipway:repositories:EquippedRepository";

    public EquippedRepository(string name, EquippedRepositoryArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        foreach (var branch in args.Branches)
        {
            foreach (var (path, content) in args.Files)
            {
                _ = new RepositoryFile(
                    $"{name}-{ReferenceNames.Part(branch)}-{ReferenceNames.Part(path).Trim('-')}",
                    FileArgs(args, branch, path, content),
                    new() { Parent = this, DependsOn = args.After.ToArray() });
            }
        }

        foreach (var label in args.Labels)
        {
            _ = new IssueLabel(
                $"{name}-label-{label.Name}",
                new() { Repository = args.Repository, Name = label.Name, Color = label.Color, Description = label.Description },
                new() { Parent = this, DependsOn = args.After.ToArray() });
        }

        RegisterOutputs();
    }

    // Without an author of its own, a commit is the app's and GitHub signs it. What was generated starts no pipeline.
    private static RepositoryFileArgs FileArgs(EquippedRepositoryArgs args, string branch, string path, string content) => new()
    {
        Repository = args.Repository,
        Branch = branch,
        File = path,
        Content = content,
        CommitMessage = $"chore: update {path} from {args.Source} [skip ci]",
        OverwriteOnCreate = true,
    };
}
