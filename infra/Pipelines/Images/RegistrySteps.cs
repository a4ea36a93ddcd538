using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Components;

namespace Slipway.Pipelines.Images;

/// <summary>Signing in to the registry of the images.</summary>
internal static class RegistrySteps
{
    /// <summary>For the product's own changes only: a pull request from a fork has no business there.</summary>
    public static IEnumerable<Step> SignIn(JobDraft draft, Expression? condition, Variable? role = null)
    {
        if (draft.Product.Registry is { Kind: RegistryKind.DockerHub } registry)
        {
            return
            [
                new UsesStep
                {
                    Name = "Sign in to Docker Hub",
                    Action = Catalog.Actions.DockerLogin,
                    If = condition,
                    Arguments =
                    [
                        new("username", draft.Secret(registry.Username!).Value), new("password", draft.Secret(registry.Password!).Value),
                    ],
                },
            ];
        }

        return
        [
            .. Role(draft, role ?? PipelineNames.PushRole, condition),
            new UsesStep { Name = "Sign in to the registry", Action = Catalog.Actions.AmazonEcrLogin, If = condition },
        ];
    }

    /// <summary>Takes a role of AWS with the run's own identity: no key is stored anywhere.</summary>
    public static IEnumerable<Step> Role(JobDraft draft, Variable role, Expression? condition)
    {
        draft.Permit(TokenScope.IdToken);
        yield return new UsesStep
        {
            Name = "Take the role",
            Action = Catalog.Actions.ConfigureAws,
            If = condition,
            Arguments = [new("role-to-assume", role.Value), new("aws-region", PipelineNames.Region.Value)],
        };
    }
}
