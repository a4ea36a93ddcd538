namespace Slipway.Spec.Repositories;

/// <summary>Who may see a repository.</summary>
public enum RepositoryVisibility
{
    Public,
    Private,
    Internal,
}
