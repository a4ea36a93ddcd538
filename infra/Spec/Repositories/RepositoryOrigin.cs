namespace Slipway.Spec.Repositories;

/// <summary>Whether a repository is there already or is made.</summary>
public enum RepositoryOrigin
{
    Adopted,
    Created,
}
